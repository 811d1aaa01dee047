"""What went wrong without being foreseen: one sentence for the person, the details in a log file."""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
from pathlib import Path

from core.errors import TintypeError, foreseen


def log_folder() -> Path:
    """Where this system keeps logs of a program, for this person."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or tempfile.gettempdir()) / "Tintype"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / "Tintype"
    state = os.environ.get("XDG_STATE_HOME")
    return (Path(state) if state else Path.home() / ".local" / "state") / "tintype"


def sentence_for(fault: BaseException) -> str:
    """Say in one sentence what happened; what nobody foresaw is logged with its traceback, and where."""
    if isinstance(known := foreseen(fault), TintypeError):
        return f"Failed: {known}"
    cause = " ".join(str(fault).split()) or "no further word"
    what = f"Failed because of something unexpected ({type(fault).__name__}: {cause[:160]})"
    for folder in (log_folder(), Path(tempfile.gettempdir())):
        path = folder / "tintype.log"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with path.open("a", encoding="utf-8") as stream:
                stream.write(time.strftime("%Y-%m-%d %H:%M:%S\n"))
                traceback.print_exception(fault, file=stream)
        except OSError:
            continue
        return f"{what}; details were written to {path}."
    return f"{what}."
