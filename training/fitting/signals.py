"""Ctrl-C and SIGTERM end a run after the step under way, saved."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable, Iterator


class Stopped(Exception):
    """The run was asked to stop by a signal, and saved."""

    def __init__(self, number: int) -> None:
        super().__init__(signal.Signals(number).name)
        self.status = 128 + number


@contextlib.contextmanager
def signals(ask: Callable[[int], None]) -> Iterator[None]:
    """Hand SIGINT and SIGTERM to ask(number) meanwhile; a second one raises KeyboardInterrupt."""
    asked = False

    def handle(number: int, _: object) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True
        ask(number)

    try:
        old = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    except ValueError:  # not in the main thread: whoever runs us handles signals
        old = {}
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)
