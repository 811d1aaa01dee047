"""The one door to the compiled kernels: `kernels`, where they are built.

NumPy's own ways stay beside their callers, run where nothing is compiled, and are what the tests compare
with. The environment variable TINTYPE_COMPILED=0 has them run everywhere.
"""

from __future__ import annotations

import os

_INTERFACE = 2
"""As in module.c: a build of another day is left alone."""

try:
    from core.compiled import _kernels as kernels
except ImportError:
    compiled = False
else:
    compiled = (
        getattr(kernels, "INTERFACE", 0) == _INTERFACE and os.environ.get("TINTYPE_COMPILED") != "0"
    )
    """Whether `kernels` are there and asked for."""

__all__ = ["compiled", "kernels"]
