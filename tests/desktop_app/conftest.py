"""An editor around a small photo. Everything is real but the network, whose answer is one colour."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import skimage.data
from PIL import Image

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from desktop_app.canvas import Canvas
    from desktop_app.session import Session
    from desktop_app.window.main_window import MainWindow

NETWORK_AB = (18.0, 24.0)


@dataclass(frozen=True, eq=False)
class OneColourField:
    """Stands for a ChromaField."""

    photo: Any
    ab: tuple[float, float]
    revision: int
    has_colour: bool = True


@dataclass(frozen=True)
class OneColourChange:
    """Stands for a Change: the same everywhere."""

    amount: float

    def within(self, box: Any, size: tuple[int, int]) -> float:
        return self.amount


def one_colour_backend() -> Any:
    """A Backend whose network answers at once: one colour everywhere, that of the newest hint.

    gate can be cleared to keep answers back; asked lists (revision, live) of what was asked for.
    """
    from core.colour.compose import compose_rgb
    from core.document.document import Document
    from core.document.look import Look
    from core.hints.hint import Hint
    from core.job import Job
    from core.models.card import list_models
    from core.rendering import PreparedPhoto, Suggestion, Uncertainty
    from desktop_app.backend import Backend

    class OneColour(Backend):
        def __init__(self) -> None:
            super().__init__()
            # Tests count on the default look, whatever else is installed.
            self.models = [card for card in list_models() if card.name == Look().model]
            self.gate = threading.Event()
            self.gate.set()
            self.asked: list[tuple[int, bool]] = []
            self.fault: Exception | None = None
            self.colourless = False
            self.reached: list[Any] = []
            self.grey_faces: tuple[Any, ...] = ()

        def load(self) -> None:
            """There is no network."""

        def prepare(self, photo: Any, job: Job) -> PreparedPhoto:
            return PreparedPhoto(photo, job)

        def field(self, document: Document, prepared: Any, job: Job, live: bool) -> OneColourField:
            self.asked.append((document.revision, live))
            self._wait(job)
            ab = next((h.ab for h in reversed(document.hints) if h.ab), NETWORK_AB)
            return OneColourField(document.photo, ab, document.revision, not self.colourless)

        def tile(
            self, field: OneColourField, prepared: PreparedPhoto, level: int, box: Any
        ) -> np.ndarray:
            x0, y0, x1, y1 = box
            luminance = np.ascontiguousarray(prepared.luminance(level)[y0:y1, x0:x1])
            ab = np.broadcast_to(np.array(field.ab, np.float32), (*luminance.shape, 2))
            return compose_rgb(luminance, ab, 8)

        def chroma_tile(
            self, field: OneColourField, prepared: PreparedPhoto, level: int, box: Any
        ) -> np.ndarray:
            x0, y0, x1, y1 = box
            luminance = np.full((y1 - y0, x1 - x0), 62, np.float32)
            ab = np.broadcast_to(np.array(field.ab, np.float32), (*luminance.shape, 2))
            return compose_rgb(luminance, ab, 8)

        def change(self, before: OneColourField, after: OneColourField) -> OneColourChange:
            return OneColourChange(math.dist(before.ab, after.ab))

        def device(self, model: str) -> tuple[str, str]:
            return "One colour · CPU", "Runs on the CPU because this is a test."

        def suggest(self, document: Any, x: float, y: float, count: int, job: Job) -> Any:
            self._wait(job)
            return [
                Suggestion((40.0, 30.0), 0.6, "Brick red", (200, 100, 80)),
                Suggestion((-30.0, 20.0), 0.3, "Moss green", (90, 140, 80)),
            ][:count]

        def uncertainty(self, document: Any, job: Job) -> Uncertainty:
            spots = ((30.0, 20.0), (200.0, 120.0), (90.0, 200.0))
            return Uncertainty(np.full((6, 8), 0.5, np.float32), (30.0, 20.0), spots)

        def explain(self, document: Any, job: Job) -> Any:
            self._wait(job)
            places = ((100.0, 60.0), (200.0, 60.0), (100.0, 180.0))
            return tuple(Hint("color", (place,), 3.0, NETWORK_AB, note="sure") for place in places)

        def reach(self, document: Any, hint: Any, job: Job) -> np.ndarray:
            self._wait(job)
            self.reached.append(hint)
            return np.full((24, 32), hint.strength / 2, np.float32)

        def reach_part(
            self, reach: Any, field: Any, prepared: PreparedPhoto, level: int, box: Any
        ) -> np.ndarray:
            x0, y0, x1, y1 = box
            assert prepared.luminance(level)[y0:y1, x0:x1].shape == (y1 - y0, x1 - x0)
            return np.full((y1 - y0, x1 - x0), reach.max(), np.float32)

        def grey_skin(self, document: Any, job: Job) -> Any:
            return self.grey_faces

        def picture(self, document: Any, job: Job) -> np.ndarray:
            job.report(0.5, "Composing")
            self._wait(job)
            luminance = document.photo.luminance
            ab = np.broadcast_to(np.array(NETWORK_AB, np.float32), (*luminance.shape, 2))
            return compose_rgb(luminance, ab, 8)

        def _wait(self, job: Job) -> None:
            while not self.gate.wait(0.005):
                job.check()
            job.check()
            if self.fault is not None:
                raise self.fault

    return OneColour()


PATIENCE_MS = 30_000
"""How long a test waits for what is to come, on a machine that is busy with other things. What comes ends the
wait."""


@pytest.fixture
def qtbot(qtbot: Any) -> Any:
    for name in ("waitUntil", "waitSignal", "waitSignals"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture
def at_rest(qtbot: Any) -> Callable[..., None]:
    """at_rest(owner, ...) waits until no lane of theirs works and all answers are delivered: what did not
    happen by then does not happen."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.jobs import Lane

    def wait(*owners: Any) -> None:
        seen = [0]

        def idle() -> bool:
            QApplication.processEvents()
            busy = any(lane.busy for owner in owners for lane in owner.findChildren(Lane))
            # A lane that has just ended posts its answer, and that may be the next question.
            seen[0] = 0 if busy else seen[0] + 1
            return seen[0] >= 3

        qtbot.waitUntil(idle)

    return wait


@pytest.fixture(scope="session")
def grey_pixels() -> np.ndarray:
    """(240, 320) uint8: part of a photograph."""
    return np.ascontiguousarray(skimage.data.camera()[60:300, 100:420])


@pytest.fixture
def photo_file(tmp_path: Path, grey_pixels: np.ndarray) -> Path:
    path = tmp_path / "harbour.png"
    Image.fromarray(grey_pixels).save(path)
    return path


@pytest.fixture
def session(qtbot: Any) -> Iterator[Session]:
    from desktop_app.session import Session

    made = Session(one_colour_backend())
    yield made
    made.backend.gate.set()
    made.close()


@pytest.fixture
def opened(session: Session, photo_file: Path, qtbot: Any) -> Session:
    """The session with the photo open and coloured."""
    with qtbot.waitSignal(session.fieldChanged, check_params_cb=lambda field: field is not None):
        session.open(photo_file)
    return session


@pytest.fixture
def canvas(session: Session, photo_file: Path, qtbot: Any) -> Iterator[Canvas]:
    """A shown canvas, 400 x 304, with the photo open and its colour faded in; 1 photo pixel is 1."""
    from desktop_app.canvas import Canvas

    made = Canvas(session)
    qtbot.addWidget(made)
    made.resize(400, 304)
    made.show()
    qtbot.waitExposed(made)
    session.open(photo_file)
    qtbot.waitUntil(lambda: made.colour_share == 1.0)
    made.zoom_to(1.0)
    yield made
    made.close_lanes()


@pytest.fixture
def at(canvas: Canvas) -> Callable[[float, float], QPoint]:
    """The widget position of a photo point."""
    from PySide6.QtCore import QPoint

    def place(x: float, y: float) -> QPoint:
        return QPoint(*(round(value) for value in canvas.view.to_view(x, y)))

    return place


@pytest.fixture
def drag(canvas: Canvas, at: Callable[[float, float], QPoint], qtbot: Any) -> Callable[..., None]:
    """drag((x, y), (x, y), ..., release=True): press, move and let go at photo points."""
    from PySide6.QtCore import Qt

    def do(
        *places: tuple[float, float],
        release: bool = True,
        button: Any = Qt.MouseButton.LeftButton,
    ) -> None:
        qtbot.mousePress(canvas, button, pos=at(*places[0]))
        for place in places[1:]:
            qtbot.mouseMove(canvas, at(*place))
        if release:
            qtbot.mouseRelease(canvas, button, pos=at(*places[-1]))

    return do


@pytest.fixture
def speaks(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """speaks(code) installs a language for one test; the environment says nothing of one."""
    from PySide6.QtCore import QLocale

    from desktop_app import i18n

    monkeypatch.delenv(i18n.ENVIRONMENT, raising=False)
    locale, direction, loaded = QLocale(), qapp.layoutDirection(), []

    def install(code: str = "") -> None:
        loaded.extend(i18n.install(qapp, code))

    yield install
    for translator in loaded:
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)


@pytest.fixture
def window(session: Session, qtbot: Any) -> Iterator[MainWindow]:
    from desktop_app.features import FEATURES
    from desktop_app.window.main_window import MainWindow
    from desktop_app.windows import OpenWindows

    made = MainWindow(session, OpenWindows(), FEATURES)
    qtbot.addWidget(made, before_close_func=lambda w: setattr(w, "_may_close", True))
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.backend.gate.set()
    made.canvas.close_lanes()


@pytest.fixture
def ready(window: MainWindow, photo_file: Path, qtbot: Any) -> MainWindow:
    """The window with the photo open and its colours on the screen."""
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: window.canvas.colour_share == 1.0)
    window.activateWindow()
    window.canvas.setFocus()
    return window
