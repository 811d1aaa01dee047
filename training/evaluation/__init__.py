"""How good a model is: metrics over many photos, baselines, comparisons, ablations, blind tests."""
