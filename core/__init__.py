"""The colour engine: no Qt, no torch."""

__version__ = "0.1.0"
