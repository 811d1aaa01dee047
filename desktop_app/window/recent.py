"""The files opened lately, kept in the person's settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from desktop_app.settings import keep

_KEY = "recent"
LIMIT = 8


def recent_files() -> list[Path]:
    """Newest first. Some may be gone, or lie on a disk that is not there now."""
    value = QSettings().value(_KEY, [])
    names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return [Path(name) for name in names if isinstance(name, str) and name]


def remember(path: Path, look_there: bool = False) -> list[Path]:
    """Put the file at the top of the list, which is the answer. look_there: dialogs that open something begin
    in its folder from now on."""
    path = path.absolute()
    files = [path, *(known for known in recent_files() if known != path)][:LIMIT]
    folder = {"folder": str(path.parent)} if look_there else {}
    keep({_KEY: [str(file) for file in files], **folder})
    return files


def forget(path: Path) -> None:
    """Take one file off the list."""
    keep({_KEY: [str(file) for file in recent_files() if file != path]})


def forget_all() -> None:
    keep({_KEY: None})
