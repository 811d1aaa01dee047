"""What is done when the system ends the program: log-out on most desktops, `kill`, a closed terminal."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

ENDS = (signal.SIGTERM, signal.SIGHUP) if sys.platform != "win32" else ()
"""Windows tells a program with a window in another way, which Qt passes on."""


class Ending(QObject):
    """From now to `close`, these signals call `secure` on the window's thread and then end the program as they
    would have: for a shell with 128 + their number.

    Python alone would run a handler only once the event loop gives it a turn, which without an event it never
    does. So the signal writes its number to a socket, as soon as it is there, and that is the event.
    """

    def __init__(self, secure: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._secure = secure
        self._told, self._tells = socket.socketpair()
        self._told.setblocking(False)
        self._tells.setblocking(False)
        self._notifier = QSocketNotifier(
            self._told.fileno(), QSocketNotifier.Type.Read, self, activated=self._on_told
        )
        # What is to be left unheard stays so (nohup).
        heard = [n for n in ENDS if signal.getsignal(n) is not signal.SIG_IGN]
        self._before_fd = signal.set_wakeup_fd(self._tells.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _wait_for_the_event) for number in heard}

    def close(self) -> None:
        """As before; what was told and not heard is forgotten."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._before_fd)
        self._notifier.setEnabled(False)
        self._told.close()
        self._tells.close()

    def _on_told(self) -> None:
        for number in self._told.recv(64):
            if number in self._before:
                try:
                    self._secure()
                finally:
                    _end(number)


def _wait_for_the_event(_number: int, _frame: object) -> None:
    """Python writes the number only of signals that it has a handler for."""


def _end(number: int) -> None:
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    # The first process of a container is not ended by it.
    os._exit(128 + number)
