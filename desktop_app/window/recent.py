"""The files opened lately, kept in the person's settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "recent"
LIMIT = 8


def recent_files() -> list[Path]:
    """Newest first. Some may be gone, or lie on a disk that is not there now."""
    value = QSettings().value(_KEY, [])
    names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return [Path(name) for name in names if isinstance(name, str) and name]


def remember(path: Path) -> None:
    """Put the file at the top of the list."""
    path = path.absolute()
    rest = [known for known in recent_files() if known != path]
    QSettings().setValue(_KEY, [str(p) for p in [path, *rest][:LIMIT]])


def forget_all() -> None:
    QSettings().remove(_KEY)
