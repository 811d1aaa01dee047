"""The one loop: any network, any objective, one process or many; it resumes exactly.

`trainer` is the loop. The rest is what it is made of: `distributed` (processes, precision, batch norm
over all of them), `players` (one network with its optimiser), `start` (weights to start from),
`checkpoint`, `ema`, `logs`, `facts` (what a run folder says about its making), `probe`, `plots`.
"""
