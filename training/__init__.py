"""Retrains the networks."""

# Turns off onnxruntime's telemetry, before anything here imports onnxruntime.
import core  # noqa: F401
