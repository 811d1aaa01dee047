"""The real program, with an edit in each of two windows that nothing has written down: says so and goes on.

    python tests/end_to_end/ended_editor.py PHOTO HOW

HOW: 'dialog' has one open; 'export' writes pictures without rest; 'thread' keeps the interpreter busy.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path


def play(photo: Path, how: str) -> Iterator[Callable[[], bool]]:
    from core.document import Look
    from core.imaging import ExportOptions
    from desktop_app.features.recovery import recovery_folder
    from desktop_app.windows import all_windows

    yield lambda: bool(all_windows())
    first = all_windows()[0]
    second = first.windows.open(first)
    for window in (first, second):
        window.files.open(photo)
        yield lambda shown=window: shown.session.field is not None
        window.session.set_look(Look("plain", warmth=9.0))
    session = first.session
    if how == "dialog":
        first.close()
    elif how == "thread":
        threading.Thread(target=lambda: [None for _ in iter(int, 1)], daemon=True).start()
    print(recovery_folder(), flush=True)
    while True:
        if how == "export" and not session.writing:
            session.export(photo.with_name("picture.png"), ExportOptions())
        yield lambda: True


def main(photo: Path, how: str) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop_app.__main__ import main as tintype
    from desktop_app.features import recovery

    recovery.DELAY_MS = 3_600_000
    _app = QApplication(sys.argv[:1])
    story = play(photo, how)
    waiting = [next(story)]

    def step() -> None:
        if waiting[0]():
            waiting[0] = next(story)

    timer = QTimer(interval=10)
    timer.timeout.connect(step)
    timer.start()
    return tintype([])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
