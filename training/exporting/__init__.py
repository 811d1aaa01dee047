"""From a run to a model folder for the app, and back."""
