"""The five-minute story through the true main(): open, click, save, export, leave.

Once inside this process without a screen, and, where Xvfb, openbox and xdotool are installed, once more
as a program of its own on a screen, driven by keys and clicks alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import skimage.data
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from core.document import load_project
from core.rendering import verify
from desktop_app.__main__ import main
from desktop_app.dialogs.export import ExportDialog
from desktop_app.features.first_run import ThreeSteps
from desktop_app.window.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30.0
SCREEN_PROGRAMS = ("Xvfb", "openbox", "xdotool")
DRIVERS = ["inside"]
if sys.platform.startswith("linux") and all(map(shutil.which, SCREEN_PROGRAMS)):
    DRIVERS.append("on_a_screen")


def inside(photo: Path, project: Path, picture: Path) -> int:
    """Run main() here; a timer plays the person."""
    faults: list[BaseException] = []
    story = play_inside(project, picture)
    waiting: list[Callable[[], bool]] = [lambda: True]
    deadline = time.monotonic() + PATIENCE

    def step() -> None:
        try:
            if time.monotonic() > deadline:
                raise TimeoutError(f"the story stopped at line {story.gi_frame.f_lineno}")
            if waiting[0]():
                waiting[0] = next(story)
        except StopIteration:
            timer.stop()
        except BaseException as fault:
            faults.append(fault)
            timer.stop()
            QApplication.exit(99)

    timer = QTimer(interval=15)
    timer.timeout.connect(step)
    timer.start()
    status = main([str(photo)])
    timer.stop()
    if faults:
        raise faults[0]
    return status


def shown(kind: type) -> object | None:
    """The visible window of that kind."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found[0] if found else None


def play_inside(project: Path, picture: Path) -> Iterator[Callable[[], bool]]:
    control = Qt.KeyboardModifier.ControlModifier
    yield lambda: shown(MainWindow) is not None
    window = shown(MainWindow)
    assert isinstance(window, MainWindow)
    canvas, session = window.canvas, window.session
    yield lambda: canvas.colour_share == 1.0
    window.activateWindow()
    canvas.setFocus()
    QTest.keyPress(canvas, "\\")
    assert canvas.compare.held, "holding the key shows the photo as it came"
    QTest.keyRelease(canvas, "\\")
    assert not canvas.compare.held
    QTest.keyClick(canvas, "d")
    assert canvas.compare.divider
    QTest.keyClick(canvas, "d")
    QTest.keyClick(canvas, "u")
    yield lambda: session.uncertainty is not None
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert session.uncertainty is None
    QTest.keyClick(canvas, "p")
    face = QPointF(*canvas.view.to_view(150.5, 80.5)).toPoint()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=face)
    yield lambda: window.popover.isVisible() and window.popover.rows.count() > 1
    QTest.keyClick(window.popover, "2")
    yield lambda: not window.popover.isVisible()
    QTest.keyClick(canvas, "b")
    start = canvas.rect().center() + QPoint(40, 30)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for far in (10, 20, 40):
        QTest.mouseMove(canvas, start + QPoint(far, far // 2))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 20))
    yield lambda: session.field.revision == session.document.revision
    warmth = window.panel.look.rows["warmth"].slider
    warmth.setFocus()
    for _ in range(5):
        QTest.keyClick(warmth, Qt.Key.Key_Right)
    assert session.look.warmth > 0
    yield lambda: session.field.revision == session.document.revision
    steps = window.findChild(ThreeSteps)
    assert steps.isVisible(), "the first run shows the three steps"
    assert steps.step == 2
    QTest.keyClick(canvas, Qt.Key.Key_S, control)
    dialog = window.findChild(QFileDialog)
    dialog.selectFile(str(project))
    dialog.accept()
    yield lambda: not session.dirty and window.findChild(QFileDialog) is None
    window.activateWindow()
    yield window.isActiveWindow
    QTest.keyClick(canvas, Qt.Key.Key_E, control)
    export = window.findChild(ExportDialog)
    export.file_name.selectAll()
    QTest.keyClicks(export.file_name, picture.name)
    export.folder.setText(str(picture.parent))
    export.accept()
    yield lambda: picture.is_file() and window.findChild(ExportDialog) is None
    yield lambda: not steps.isVisible()
    window.activateWindow()
    yield window.isActiveWindow
    QTest.keyClick(canvas, Qt.Key.Key_Q, control)


class Screen:
    """A screen with a window manager, and hands for it."""

    def __init__(self, folder: Path) -> None:
        read, write = os.pipe()
        log = (folder / "screen.txt").open("w")
        self.programs = [
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
                pass_fds=[write], stdout=log, stderr=log,
            )
        ]  # fmt: skip
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        self.environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": "1",
        }
        self.start(["openbox", "--sm-disable"], log)
        log.close()

    def start(self, command: list[str], log) -> subprocess.Popen[bytes]:
        program = subprocess.Popen(command, env=self.environment, cwd=ROOT, stdout=log, stderr=log)
        self.programs.append(program)
        return program

    def do(self, *arguments: str | int) -> str:
        command = ["xdotool", *map(str, arguments)]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=30
        )
        return done.stdout.strip()

    def window(self, name: str) -> str:
        """Id of the window with that name, once it is there and has the keys."""

        def found() -> str:
            ids = self.do("search", "--onlyvisible", "--name", name).split()
            return ids[-1] if ids else ""

        until(found, f"no window {name}")
        number = found()
        self.do("windowactivate", "--sync", number)
        return number

    def close(self) -> None:
        for program in reversed(self.programs):
            if program.poll() is None:
                program.terminate()
                program.wait(10)


def until(condition: Callable[[], object], complaint: str) -> None:
    """Wait for another program; there is no signal between two processes to wait on."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, complaint
        time.sleep(0.05)


def on_a_screen(photo: Path, project: Path, picture: Path) -> int:
    """Run `python -m desktop_app` on a screen of its own and use it by hand."""
    screen = Screen(photo.parent)
    log = photo.parent / "said.txt"
    try:
        with log.open("w") as said:
            program = screen.start([sys.executable, "-m", "desktop_app", str(photo)], said)
        try:
            play_on_a_screen(screen, photo, project, picture)
        except AssertionError as fault:
            raise AssertionError(f"{fault}\n{log.read_text()}") from fault
        return program.wait(PATIENCE)
    finally:
        screen.close()


def play_on_a_screen(screen: Screen, photo: Path, project: Path, picture: Path) -> None:
    main_window = screen.window(f"{photo.name}.* — Tintype")

    def title() -> str:
        return screen.do("getwindowname", main_window)

    screen.do("windowsize", "--sync", main_window, 1200, 780)
    screen.do("key", "p")
    screen.do("mousemove", "--window", main_window, 440, 400, "click", 1)
    until(lambda: "*" in title(), "the click placed no hint")
    screen.do("key", "Escape")
    screen.do("key", "b")
    screen.do("mousemove", "--window", main_window, 380, 480, "mousedown", 1)
    for x in (400, 430, 470):
        screen.do("mousemove", "--window", main_window, x, 490)
    screen.do("mouseup", 1)
    screen.do("key", "ctrl+s")
    screen.window("Save project")
    screen.do("key", "Return")  # the name that is proposed, beside the photo
    until(lambda: project.is_file() and "*" not in title(), "the project was not saved")
    screen.do("windowactivate", "--sync", main_window)
    screen.do("key", "ctrl+e")
    screen.window("Export")
    screen.do("key", "ctrl+a")
    screen.do("type", "--delay", 1, picture.name)
    screen.do("key", "Return")
    until(picture.is_file, "the picture was not exported")
    screen.do("windowactivate", "--sync", main_window)
    screen.do("key", "ctrl+q")


@pytest.mark.parametrize("driver", DRIVERS)
def test_from_an_old_photo_to_a_saved_project_and_an_exported_picture(driver, tmp_path, qapp):
    photo = tmp_path / "grandma.png"
    grey = np.asarray(Image.fromarray(skimage.data.astronaut()).convert("L").resize((320, 320)))
    Image.fromarray(grey).save(photo)
    project, picture = tmp_path / "grandma.tintype", tmp_path / "grandma-colour.png"
    play = {"inside": inside, "on_a_screen": on_a_screen}[driver]

    assert play(photo, project, picture) == 0

    document = load_project(project)
    point, stroke = document.hints
    assert (point.kind, point.is_stroke) == ("color", False)
    assert (stroke.kind, stroke.is_stroke) == ("color", True)
    with Image.open(picture) as opened:
        colours = np.asarray(opened.convert("RGB")).astype(int)
    assert colours.shape == (320, 320, 3)
    assert (colours.max(axis=2) - colours.min(axis=2)).mean() > 3, "the picture has no colour"
    assert verify(photo, picture).ok
