"""From photo files to batches: cache, splits, presets, augmentation, simulated hints."""
