"""Makes every picture of README and help anew, from the true window: python tests/screenshots.py [NAMES]

Without a screen; writes into resources/help. Pictures stay below 150 KB each.
"""

from __future__ import annotations

import io
import itertools
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "help"
SAMPLE = ROOT / "resources" / "samples" / "eileen-collins.jpg"
LARGEST = 150_000
SIZE = (1200, 760)

_home = tempfile.TemporaryDirectory(prefix="tintype-screenshots-")
for _variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA"):
    os.environ[_variable] = _home.name
os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1", TINTYPE_LANGUAGE="en")
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPoint, QPointF, QSettings, Qt  # noqa: E402
from PySide6.QtGui import QPainter, QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDockWidget, QWidget  # noqa: E402

from desktop_app import theme  # noqa: E402
from desktop_app.app import name_application  # noqa: E402
from desktop_app.backend import Backend  # noqa: E402
from desktop_app.features.first_run import SETTING  # noqa: E402
from desktop_app.window.main_window import MainWindow  # noqa: E402
from desktop_app.windows import open_window  # noqa: E402

COLLAR, FLAG = (390, 430), (60, 330)
"""Places of the sample photo."""


def until(condition: Callable[[], object], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not become ready")
        QTest.qWait(30)


def spot(window: MainWindow, place: tuple[float, float]) -> QPoint:
    return QPointF(*window.canvas.view.to_view(*place)).toPoint()


def rest(window: MainWindow) -> None:
    """All colours are there."""
    session = window.session
    until(lambda: session.field is not None and session.field.revision == session.document.revision)
    until(lambda: window.canvas.colour_share == 1.0 and window.status.progress.isHidden())
    window.messages.hide()
    QTest.qWait(400)


def click(window: MainWindow, place: tuple[float, float]) -> None:
    window.activateWindow()
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, "p")
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=spot(window, place))
    until(lambda: window.popover.isVisible() and window.popover.rows.count() > 0)


def menu(window: MainWindow, name: str, words: str) -> None:
    actions = window.menus.menu(name).actions()
    next(a for a in actions if words in a.text().replace("&", "")).trigger()


def picture(window: MainWindow, over: QWidget | None = None) -> QPixmap:
    """The window, with another window of the program over it where that stands."""
    whole = window.grab()
    if over is not None:
        painter = QPainter(whole)
        place = over.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
        painter.drawPixmap(place, over.grab())
        painter.end()
    return whole


def keep(name: str, pixmap: QPixmap) -> None:
    """As the format of the name says; WebP as good as fits, PNG with as many colours."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    image = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    path = FOLDER / name
    if path.suffix == ".png":
        for colours in (256, 160, 96, 64, 40):
            few = image.quantize(colours, dither=Image.Dither.NONE)
            few.save(path, optimize=True)
            if path.stat().st_size <= LARGEST:
                break
    else:
        for quality in (88, 80, 70, 60):
            image.save(path, quality=quality, method=6)
            if path.stat().st_size <= LARGEST:
                break
    print(f"{name}: {image.width} x {image.height}, {path.stat().st_size // 1000} KB", flush=True)


def dialog(window: MainWindow, kind: str) -> QDialog:
    until(
        lambda: any(
            type(d).__name__ == kind and d.isVisible() for d in window.findChildren(QDialog)
        )
    )
    return next(d for d in window.findChildren(QDialog) if type(d).__name__ == kind)


def shoot(window: MainWindow) -> None:
    """The tour; later pictures stand on earlier hints."""
    session, canvas = window.session, window.canvas
    window.files.open(SAMPLE)
    rest(window)
    click(window, FLAG)
    QTest.qWait(300)
    keep("suggestions.webp", picture(window, window.popover))
    window.popover.close()
    session.choose_colour((38.0, 44.0))
    rest(window)
    menu(window, "view", "Before/After")
    QTest.qWait(300)
    keep("editor.webp", picture(window))
    keep("editor.png", picture(window))
    menu(window, "view", "Before/After")

    menu(window, "photo", "Where Does")
    until(lambda: session.uncertainty is not None)
    QTest.qWait(300)
    keep("best-place.webp", picture(window))
    session.hide_uncertainty()

    QTest.keyClick(canvas, "l")
    corners = [(175, 70), (250, 30), (310, 90), (300, 200), (240, 250), (180, 190), (175, 70)]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=spot(window, corners[0]))
    for one, other in itertools.pairwise(corners):
        for k in range(1, 9):
            place = [a + (b - a) * k / 8 for a, b in zip(one, other, strict=True)]
            QTest.mouseMove(canvas, spot(window, (place[0], place[1])))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=spot(window, corners[-1]))
    rest(window)
    keep("regions.webp", picture(window))
    session.undo()
    QTest.keyClick(canvas, "p")
    rest(window)

    for dock, name in (("palettes", "palettes.webp"), ("history", "history.webp")):
        shown = window.findChild(QDockWidget, dock)
        shown.show()
        if dock == "palettes":
            choice = shown.findChild(QComboBox)
            choice.setCurrentIndex(choice.findText("Skin", Qt.MatchFlag.MatchContains))
        canvas.fit()
        QTest.qWait(600)
        keep(name, picture(window))
        shown.hide()
    canvas.fit()

    menu(window, "photo", "Candidates")
    candidates = dialog(window, "CandidatesDialog")
    until(lambda: "Drawing" not in candidates.words.text(), 300)
    QTest.qWait(500)
    keep("candidates.webp", candidates.grab())
    candidates.reject()
    menu(window, "file", "Export…")
    export = dialog(window, "ExportDialog")
    export.folder.setText(_home.name)
    QTest.qWait(1500)
    keep("export.webp", export.grab())
    export.reject()
    menu(window, "file", "Batch…")
    batch = dialog(window, "BatchDialog")
    QTest.qWait(500)
    keep("batch.webp", batch.grab())
    batch.reject()


def main() -> None:
    app = QApplication([])
    name_application(app)
    theme.apply(app, "dark")
    QSettings().setValue(SETTING, True)
    window = open_window(Backend("cpu"))
    window.resize(*SIZE)
    QTest.qWait(100)
    shoot(window)
    window._may_close = True
    window.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main()
