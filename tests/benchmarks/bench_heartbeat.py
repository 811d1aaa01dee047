"""How late is the window's thread while the editor works? Prints the distribution, by kind of work.

Usage: python tests/benchmarks/bench_heartbeat.py [MEGAPIXELS, 24 if not given]

A timer of 5 ms beats in the window's thread of the true window (without a screen); lateness is what
lies between two beats beyond those 5 ms. The goal, 50 ms, is for a quiet machine.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import skimage.data
from PIL import Image

_home = tempfile.TemporaryDirectory(prefix="tintype-heartbeat-")
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA"):
    os.environ[_variable] = _home.name
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QPoint, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from core.imaging.options import ExportOptions  # noqa: E402
from desktop_app import theme  # noqa: E402
from desktop_app.app import name_application  # noqa: E402
from desktop_app.backend import Backend  # noqa: E402
from desktop_app.window.main_window import MainWindow  # noqa: E402
from desktop_app.window.windows import open_window  # noqa: E402

GOAL_MS, BEAT_MS = 50.0, 5.0


def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 300
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the editor did not become ready")
        QTest.qWait(5)


def beat(title: str, work: Callable[[], None]) -> float:
    """Do the work with the heart beating; the longest lateness in ms."""
    beats: list[float] = []
    timer = QTimer(interval=int(BEAT_MS), timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    work()
    timer.stop()
    late = np.array([max(0.0, (b - a) * 1000 - BEAT_MS) for a, b in pairwise(beats)])
    middle, many, nearly = np.percentile(late, (50, 95, 99))
    print(
        f"{title:<22}{len(late):7d} beats, late by {middle:5.1f} ms in the middle, {many:6.1f} (95 %),"
        f" {nearly:6.1f} (99 %), {late.max():6.1f} at most; {(late > GOAL_MS).sum()} above {GOAL_MS:.0f}",
        flush=True,
    )
    return float(late.max())


def paint(window: MainWindow) -> None:
    canvas, session = window.canvas, window.session
    session.set_tool("brush")
    start = canvas.rect().center() - QPoint(150, 0)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for far in range(0, 300, 3):
        QTest.mouseMove(canvas, start + QPoint(far, far // 5))
        QTest.qWait(8)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(300, 60))
    revision = session.document.revision
    until(lambda: session.field.revision == revision and window.status.progress.isHidden())


def main() -> None:
    megapixels = float(sys.argv[1]) if len(sys.argv) > 1 else 24.0
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    width = round(height * 1.5)
    photo, picture = Path(_home.name, "photo.png"), Path(_home.name, "picture.jpg")
    image = Image.fromarray(skimage.data.camera()).resize((width, height), Image.Resampling.BICUBIC)
    image.save(photo, compress_level=1)
    app = QApplication([])
    name_application(app)
    theme.apply(app, "dark")
    window = open_window(Backend("cpu"))
    window.resize(1280, 800)
    window.activateWindow()
    QTest.qWait(300)
    print(f"{width} x {height}, {os.cpu_count()} cores")

    def open_and_colour() -> None:
        window.files.open(photo)
        until(lambda: window.session.field is not None and window.canvas.colour_share == 1.0)

    def export() -> None:
        window.session.export(picture, ExportOptions())
        until(lambda: picture.exists() and not window.session.writing)

    longest = [
        beat("opening and colouring", open_and_colour),
        beat("painting", lambda: paint(window)),
        beat("exporting", export),
    ]
    met = max(longest) <= GOAL_MS
    print(
        f"{'met    ' if met else 'NOT MET'}  at most {GOAL_MS:.0f} ms late: {max(longest):.0f} ms"
    )
    window._may_close = True
    window.close()


if __name__ == "__main__":
    main()
