from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from core.models.card import ModelCard, ModelSize, Training
from desktop_app import theme
from desktop_app.panels import SidePanel
from desktop_app.session import Session


def card(name: str, title: str) -> ModelCard:
    return ModelCard(
        name=name,
        title=title,
        description=f"What {title} is good at",
        version="1",
        network="test",
        file="model.onnx",
        sha256="0" * 64,
        bytes=1,
        parameters=1,
        inputs={"input": "L"},
        outputs={"chroma": "ab"},
        size=ModelSize(),
        temperature=0.38,
        rebalancing_shift=0.0,
        scenes=(),
        prior=(),
        training=Training(0, {}, 0, 0.0, "", ""),
        metrics={},
        limitations="None known",
        licence="Apache-2.0",
    )


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    if not qapp.styleSheet():
        theme.apply(qapp, theme.Mode.DARK)


@pytest.fixture
def panel(opened: Session, qtbot) -> Iterator[SidePanel]:
    """The side panel of an opened photo, shown and active."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(300, 900)
    made = SidePanel(opened, [card("tint-small", "Tint small"), card("tint", "Tint")], host)
    made.resize(300, 900)
    host.show()
    qtbot.waitExposed(host)
    host.activateWindow()
    yield made  # noqa: PT022 - the host lives as long as this does
