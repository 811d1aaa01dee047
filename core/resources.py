"""Where the files that ship with the program lie."""

from __future__ import annotations

import sys
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Path of a shipped file or folder below `resources/`; it need not exist.

    In a frozen bundle (PyInstaller) the folder lies in the unpacked bundle, else beside the `core`
    package.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    base = Path(bundle) if bundle is not None else Path(__file__).resolve().parent.parent
    return base.joinpath("resources", *parts)
