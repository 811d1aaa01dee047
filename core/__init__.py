"""The colour engine: no Qt, no torch."""

import os

__version__ = "0.1.0"

# From 1.29 on onnxruntime sends events to its makers, on Linux and macOS too, and begins as it is imported:
# its own `disable_telemetry_events` comes too late. This package is imported before it everywhere.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
