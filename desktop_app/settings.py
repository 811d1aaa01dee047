"""Settings of the program that more than one place reads, by their keys in QSettings."""

from __future__ import annotations

import atexit
from collections.abc import Mapping
from functools import cache
from typing import Any

import shiboken6
from PySide6.QtCore import QSettings, QThread

DEVICE = "device"
"""One of core.models.devices.DEVICES; 'auto' where there is none."""

THREADS = "threads"
"""Processor threads; 0 and none: all of them."""

AUTOSAVE = "autosave/seconds"
"""From an edit to its writing into the journal: whole seconds, 1..10."""


def stored(key: str, default: Any) -> Any:
    """A setting of the default's type; the default where it is missing or makes no sense."""
    value = QSettings().value(key, default)
    if isinstance(default, bool):
        return str(value).lower() in ("true", "1")
    try:
        return type(default)(value)
    except (TypeError, ValueError):
        return default


def keep(values: Mapping[str, Any]) -> None:
    """Every QSettings has these settings at once, and those that are None no more; the disk gets them beside
    the window's thread, in which Qt would wait until they are safely there: tens of milliseconds, up to a
    fifth of a second."""
    store = QSettings()
    for key, value in values.items():
        if value is None:
            store.remove(key)
        else:
            store.setValue(key, value)
    # Qt writes in the next turn of the event loop of the thread that an object lives in, and there
    # the interpreter is not held meanwhile.
    store.moveToThread(_writer())
    store.deleteLater()
    # One that Python lets go would write as it ends: here.
    _unwritten[:] = [kept for kept in _unwritten if shiboken6.isValid(kept)]
    _unwritten.append(store)


_unwritten: list[QSettings] = []


@cache
def _writer() -> QThread:
    thread = QThread()
    thread.setObjectName("tintype-settings")
    thread.start(QThread.Priority.LowPriority)
    atexit.register(_finish, thread)
    return thread


def _finish(thread: QThread) -> None:
    """What was kept in the last moment is written too."""
    thread.quit()
    thread.wait()
    for store in _unwritten:
        if shiboken6.isValid(store):
            store.sync()
