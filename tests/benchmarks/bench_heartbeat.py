"""How late is the window's thread while the editor works? Prints the distribution, by kind of work.

Usage: python tests/benchmarks/bench_heartbeat.py [MEGAPIXELS, 24 if not given]

A timer of 5 ms beats in the window's thread of the true window (without a screen, unless
QT_QPA_PLATFORM names one); lateness is what lies between two beats beyond those 5 ms. The goal, 50 ms, is
for a quiet machine. Where the system tells (Linux), the time that the thread was ready to run but other
programs had the cores is told apart and taken off: the goal is about what the editor itself does.
Beside it stands what the thread computed between two beats. The loop is the one that the editor runs, which
frees the interpreter while it waits: QTest.qWait keeps it, and the working threads would stand still.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import skimage.data
from PIL import Image

_home = tempfile.TemporaryDirectory(prefix="tintype-heartbeat-")
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA"):
    os.environ[_variable] = _home.name
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from core.imaging.options import ExportOptions  # noqa: E402
from desktop_app import theme  # noqa: E402
from desktop_app.app import WARM_MS, name_application, spare_modules  # noqa: E402
from desktop_app.backend import Backend  # noqa: E402
from desktop_app.window.main_window import MainWindow  # noqa: E402
from desktop_app.windows import all_windows, open_window  # noqa: E402

GOAL_MS, BEAT_MS = 50.0, 5.0


def pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 300
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the editor did not become ready")
        pause(5)


try:
    _told = os.open("/proc/thread-self/schedstat", os.O_RDONLY)
except OSError:
    _told = None


def queued() -> float:
    """Seconds that this thread has waited for a core so far; 0 where nobody tells."""
    # Read anew through one descriptor: opening a file gives the interpreter away several times.
    return int(os.pread(_told, 99, 0).split()[1]) / 1e9 if _told is not None else 0.0


def beat(title: str, work: Callable[[], None]) -> float:
    """Do the work with the heart beating; the longest lateness in ms, without the wait for a core."""
    beats: list[tuple[float, float, float]] = []
    timer = QTimer(interval=int(BEAT_MS), timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append((time.perf_counter(), queued(), time.thread_time())))
    timer.start()
    # So that a beat comes before the work, whose first call may be the longest.
    pause(4 * int(BEAT_MS))
    work()
    pause(4 * int(BEAT_MS))
    timer.stop()
    passed, waited, computed = np.diff(np.array(beats), axis=0).T * 1000
    own = np.maximum(0.0, passed - waited - BEAT_MS)
    middle, many, nearly = np.percentile(own, (50, 95, 99))
    print(
        f"{title:<24}{len(own):6d}{middle:8.1f}{many:8.1f}{nearly:8.1f}{own.max():8.1f}"
        f"{(own > GOAL_MS).sum():7d}{max(0.0, passed.max() - BEAT_MS):11.1f}{computed.max():10.1f}",
        flush=True,
    )
    return float(own.max())


def paint(window: MainWindow) -> None:
    canvas, session = window.canvas, window.session
    session.set_tool("brush")
    start = canvas.rect().center() - QPoint(150, 0)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for far in range(0, 300, 3):
        QTest.mouseMove(canvas, start + QPoint(far, far // 5))
        pause(8)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(300, 60))
    revision = session.document.revision
    until(lambda: session.field.revision == revision and window.status.progress.isHidden())


def zoom_and_pan(window: MainWindow) -> None:
    canvas = window.canvas
    for factor in (1.25, 0.8):
        for _ in range(10):
            canvas.zoom_by(factor)
            pause(16)
        for _ in range(20):
            canvas.pan(9, 5)
            pause(16)
    canvas.fit()
    pause(300)


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
    spare_modules()
    window = open_window(Backend("cpu"))
    window.resize(1280, 800)
    window.activateWindow()
    QTimer.singleShot(WARM_MS, window, window.session.warm)
    # Somebody has to find the photo.
    pause(1500)
    print(f"{width} x {height}, {os.cpu_count()} cores; late by, in ms:")
    print(
        f"{'':<24}{'beats':>6}{'50 %':>8}{'95 %':>8}{'99 %':>8}{'most':>8}{'> ' + f'{GOAL_MS:.0f}':>7}"
        f"{'with wait':>11}{'computed':>10}"
    )

    def open_and_colour() -> None:
        window.files.open(photo)
        until(lambda: window.session.field is not None and window.canvas.colour_share == 1.0)

    def export(beside: Callable[[], None] = lambda: None) -> None:
        picture.unlink(missing_ok=True)
        window.session.export(picture, ExportOptions())
        beside()
        until(lambda: picture.exists() and not window.session.writing)

    def another_window() -> None:
        window.windows.open_soon(window)
        until(lambda: len(all_windows()) == 2)
        pause(300)

    longest = [
        beat("opening and colouring", open_and_colour),
        beat("painting", lambda: paint(window)),
        beat("zooming and panning", lambda: zoom_and_pan(window)),
        beat("exporting", export),
        beat("painting and exporting", lambda: export(lambda: paint(window))),
        beat("another window", another_window),
    ]
    met = max(longest) <= GOAL_MS
    print(
        f"{'met    ' if met else 'NOT MET'}  at most {GOAL_MS:.0f} ms late: {max(longest):.0f} ms"
    )
    for shown in all_windows():
        shown._may_close = True
        shown.close()


if __name__ == "__main__":
    main()
