"""The window's thread is free while the editor works: true window, true engine, 24 megapixels."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.imaging.options import ExportOptions
from desktop_app.backend import Backend
from desktop_app.windows import open_window

LATE = 0.5
"""Seconds that a timer may be late here, where other programs run beside and a thread that they keep from
running may hold the interpreter. The true figures: tests/benchmarks/bench_heartbeat.py."""


def waited_for_a_core() -> float:
    """Seconds so far that this thread could have run but others did; 0 where nobody tells."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


class Heartbeat:
    """A timer of 5 ms; the seconds between its beats, without the wait for a core."""

    def __init__(self) -> None:
        self.beats: list[float] = []
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(
            lambda: self.beats.append(time.monotonic() - waited_for_a_core())
        )

    def __enter__(self) -> Heartbeat:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    @property
    def longest(self) -> float:
        return float(np.diff(self.beats).max(initial=0.0))


def test_a_busy_thread_is_noticed(qtbot):
    with Heartbeat() as heart:
        qtbot.waitUntil(lambda: len(heart.beats) > 1)
        deadline = time.thread_time() + 0.1
        while time.thread_time() < deadline:
            pass
        beats = len(heart.beats)
        qtbot.waitUntil(lambda: len(heart.beats) > beats)
    assert heart.longest >= 0.1


def test_the_window_answers_while_it_paints_colours_and_exports(qtbot, tmp_path, grey_pixels):
    picture = tmp_path / "out.jpg"
    Image.fromarray(np.tile(grey_pixels, (17, 19))[:4000, :6000]).save(tmp_path / "big.tif")
    window = open_window(Backend("cpu", threads=1))
    session, canvas = window.session, window.canvas
    try:
        window.activateWindow()
        # What is made once, on first use, is not what this is about.
        window.files.open(tmp_path / "big.tif")
        qtbot.waitUntil(lambda: canvas.colour_share == 1.0, timeout=120_000)
        with Heartbeat() as heart:
            session.export(picture, ExportOptions())
            QTest.keyClick(canvas, "b")
            start = canvas.rect().center()
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
            beside = 0
            for far in range(2, 60, 2):
                QTest.mouseMove(canvas, start + QPoint(far, far // 3))
                # QTest.qWait would keep the interpreter from the working threads while it waits.
                qtbot.wait(8)
                beside += session.writing
            assert beside > 5, "the export was over before the stroke was"
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 20))
            (painted,) = session.hints
            revision = session.document.revision
            qtbot.waitUntil(lambda: session.field.revision == revision, timeout=120_000)
            qtbot.waitUntil(lambda: not session.writing, timeout=120_000)
        assert painted.is_stroke
        with Image.open(picture) as written:
            assert written.size == (6000, 4000)
        assert len(heart.beats) > 20
        assert heart.longest < LATE
    finally:
        window._may_close = True
        window.close()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
