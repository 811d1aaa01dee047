"""One undo step per drag, wheel turn or run of key presses."""

from __future__ import annotations

import time
from collections.abc import Callable

PAUSE = 1.0
"""Seconds of rest after which the next key press is a new step."""


class Gesture:
    """Hands out the group name of the edit that is going on."""

    def __init__(self, new_group: Callable[[str], str], name: str) -> None:
        self._new_group, self._name = new_group, name
        self._group = ""
        self._last = float("-inf")
        self._held = False

    def press(self) -> None:
        """A mouse button goes down: everything until `release` is one step."""
        self._group = self._new_group(self._name)
        self._held = True

    def release(self) -> None:
        self._held = False
        self._last = float("-inf")

    def group(self) -> str:
        """The group for an edit right now."""
        now = time.monotonic()
        if not self._held and now - self._last > PAUSE:
            self._group = self._new_group(self._name)
        self._last = now
        return self._group
