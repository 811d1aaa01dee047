"""The few loops that NumPy is slow at, in C: a door to them where they are built.

NumPy's own ways stay beside their callers, run where nothing is compiled, and are what the tests compare
with. The environment variable TINTYPE_COMPILED=0 has them run everywhere.
"""

from __future__ import annotations

import os

try:
    from core.compiled import _kernels as kernels
except ImportError:
    used = False
else:
    used = os.environ.get("TINTYPE_COMPILED") != "0"
    """Whether `kernels` are there and asked for."""

__all__ = ["kernels", "used"]
