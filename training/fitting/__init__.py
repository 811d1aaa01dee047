"""The one loop: runs, checkpoints, logs, one process or many."""
