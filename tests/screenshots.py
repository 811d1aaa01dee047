"""Makes every picture of README and help anew, from the true window:

    python tests/screenshots.py --all
    python tests/screenshots.py [--language CODE] [--folder FOLDER]

Needs no screen. Writes into resources/help, and those of other languages than English beside their pages in
resources/help/CODE, if no other folder is given; help shows the English window where a language has no
picture of its own. Those of one language stay below 450 KB together. Every version of a picture stays in the
history: make all of them anew when many have changed, and commit them once.
"""

from __future__ import annotations

import argparse
import io
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "help"
SAMPLE = ROOT / "resources" / "samples" / "eileen-collins.jpg"
QUALITY = 70
"""Of WebP: words are sharp, and the pictures of a language 410 KB."""
SIZE = (1120, 860)

_home = tempfile.TemporaryDirectory(prefix="tintype-screenshots-")
for _variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA"):
    os.environ[_variable] = _home.name
SCREEN = Path(_home.name) / "screen.json"
"""A screen with room for every dialog; Qt's own one without a screen has 800 x 800 pixels."""
SCREEN.write_text('{"screens": [{"name": "screen", "width": 1600, "height": 1000}]}')
os.environ.update(QT_QPA_PLATFORM=f"offscreen:configfile={SCREEN}", QT_SCALE_FACTOR="1")
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPoint, QPointF, QSettings, Qt  # noqa: E402
from PySide6.QtGui import QKeySequence, QPainter, QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDockWidget, QWidget  # noqa: E402

from desktop_app import i18n, theme  # noqa: E402
from desktop_app.app import name_application  # noqa: E402
from desktop_app.backend import Backend  # noqa: E402
from desktop_app.features.first_run import SETTING  # noqa: E402
from desktop_app.i18n import tr  # noqa: E402
from desktop_app.panels.hints_panel import HintsPanel  # noqa: E402
from desktop_app.panels.side_panel import SidePanel  # noqa: E402
from desktop_app.window.main_window import MainWindow  # noqa: E402
from desktop_app.windows import open_window  # noqa: E402

SLEEVE, SUIT = (60, 330), ((160, 330), (95, 425), (345, 330), (268, 318))
"""Places of the sample photo."""
ORANGE = (38.0, 44.0)
"""a and b of the suit."""
FACE = (
    (235, 20), (195, 30), (162, 65), (156, 105), (172, 135), (190, 180), (222, 192), (258, 180),
    (276, 140), (298, 118), (298, 75), (270, 35), (235, 20),
)  # fmt: skip


def until(condition: Callable[[], object], seconds: float = 300) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not become ready")
        QTest.qWait(30)


def spot(window: MainWindow, place: tuple[float, float]) -> QPoint:
    return QPointF(*window.canvas.view.to_view(*place)).toPoint()


def rest(window: MainWindow) -> None:
    """All colours are there, and nothing is under way."""
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


def command(window: MainWindow, keys: str) -> None:
    """Trigger the menus' command that has these keys, which are the same in every language."""
    actions = itertools.chain(*(top.menu().actions() for top in window.menuBar().actions()))
    next(a for a in actions if QKeySequence(keys) in a.shortcuts()).trigger()


def picture(window: MainWindow, over: QWidget | None = None) -> QPixmap:
    """The window, with another window of the program over it where that stands."""
    whole = window.grab()
    if over is not None:
        painter = QPainter(whole)
        place = over.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
        painter.drawPixmap(place, over.grab())
        painter.end()
    return whole


def write(folder: Path, name: str, pixmap: QPixmap) -> None:
    """As WebP."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    image = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    path = folder / name
    image.save(path, quality=QUALITY, method=6)
    print(
        f"{path.parent.name}/{name}: {image.width} x {image.height}, {path.stat().st_size // 1000} KB",
        flush=True,
    )


def dialog(window: MainWindow, kind: str) -> QDialog:
    until(
        lambda: any(
            type(d).__name__ == kind and d.isVisible() for d in window.findChildren(QDialog)
        )
    )
    return next(d for d in window.findChildren(QDialog) if type(d).__name__ == kind)


def shoot(window: MainWindow, folder: Path) -> None:
    """The tour; later pictures stand on earlier hints."""
    keep = partial(write, folder)
    session, canvas = window.session, window.canvas
    window.files.open(SAMPLE)
    rest(window)
    click(window, SLEEVE)
    rest(window)
    keep("suggestions.webp", picture(window, window.popover))
    window.popover.close()
    for place in SUIT:
        session.place_point("color", *place)
    session.select_hints([hint.id for hint in session.hints], session.hints[0].id)
    session.choose_colour(ORANGE)
    rest(window)
    panel = window.findChild(SidePanel)
    panel.area.verticalScrollBar().setValue(0)
    command(window, "D")
    QTest.qWait(300)
    keep("editor.webp", picture(window))
    command(window, "D")

    command(window, "U")
    until(lambda: session.uncertainty is not None)
    QTest.qWait(300)
    keep("best-place.webp", picture(window))
    session.hide_uncertainty()

    QTest.keyClick(canvas, "l")
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=spot(window, FACE[0]))
    for one, other in itertools.pairwise(FACE):
        for k in range(1, 9):
            place = [a + (b - a) * k / 8 for a, b in zip(one, other, strict=True)]
            QTest.mouseMove(canvas, spot(window, (place[0], place[1])))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=spot(window, FACE[-1]))
    region = session.selected_region
    label = tr("Change {0} of region").format(tr("Saturation"))
    session.update_region(replace(region, warmth=25.0, saturation=40.0), label)
    rest(window)
    keep("regions.webp", picture(window))
    session.undo()
    session.undo()
    QTest.keyClick(canvas, "p")
    rest(window)

    hints = window.findChild(HintsPanel)
    hints.list.setFocus()
    hints.list.selectAll()
    QTest.qWait(600)
    panel.area.ensureWidgetVisible(hints.editor)
    rest(window)
    keep("hints.webp", picture(window))
    canvas.setFocus()
    panel.area.verticalScrollBar().setValue(0)

    for dock, name in (("palettes", "palettes.webp"), ("history", "history.webp")):
        shown = window.findChild(QDockWidget, dock)
        shown.show()
        if dock == "palettes":
            choice = shown.findChild(QComboBox)
            choice.setCurrentIndex(choice.findText(tr("Skin")))
        canvas.fit()
        QTest.qWait(600)
        keep(name, picture(window))
        shown.hide()
    canvas.fit()

    command(window, "Ctrl+K")
    candidates = dialog(window, "CandidatesDialog")
    drawing = candidates.words.text()
    until(lambda: candidates.words.text() != drawing, 300)
    QTest.qWait(500)
    keep("candidates.webp", candidates.grab())
    candidates.reject()
    command(window, "Ctrl+E")
    export = dialog(window, "ExportDialog")
    export.folder.setText("Photos")
    until(lambda: "," in export._summary.text())
    keep("export.webp", export.grab())
    export.reject()
    command(window, "Ctrl+B")
    batch = dialog(window, "BatchDialog")
    batch.add(some_photos())
    batch.settings.folder.setText("Photos")
    batch.resize(980, 800)
    until(lambda: batch.foot.start.isEnabled())
    batch.start()
    until(lambda: batch.foot.report.isVisible())
    QTest.qWait(500)
    keep("batch.webp", batch.grab())
    batch.reject()


def some_photos() -> list[Path]:
    """The sample and two parts of it."""
    parts = []
    with Image.open(SAMPLE) as sample:
        for name, box in (
            ("eileen-collins", None),
            ("portrait", (120, 0, 420, 400)),
            ("flag", (0, 0, 170, 512)),
        ):
            parts.append(Path(f"{name}.jpg").absolute())
            sample.crop(box or (0, 0, *sample.size)).save(parts[-1], quality=92)
    return parts


def tour(language: str, folder: Path) -> None:
    """All pictures, with the window in that language."""
    folder.mkdir(parents=True, exist_ok=True)
    os.chdir(_home.name)  # what dialogs say of places is short, and of no machine
    Path("Photos").mkdir()
    app = QApplication([])
    name_application(app)
    i18n.install(app, language)
    theme.apply(app, "dark")
    QSettings().setValue(SETTING, True)
    window = open_window(Backend("cpu"))
    window.resize(*SIZE)
    QTest.qWait(100)
    shoot(window, folder)
    window._may_close = True
    window.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folder", type=Path)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--language", choices=i18n.LANGUAGES, default="en")
    which.add_argument("--all", action="store_true")
    wanted = parser.parse_args()
    if wanted.all:
        # A program has one language from its start on.
        for code in i18n.LANGUAGES:
            folder = [] if wanted.folder is None else ["--folder", wanted.folder.absolute() / code]
            subprocess.run([sys.executable, __file__, "--language", code, *folder], check=True)
    else:
        own = FOLDER if wanted.language == "en" else FOLDER / wanted.language
        tour(wanted.language, (wanted.folder or own).absolute())


if __name__ == "__main__":
    main()
