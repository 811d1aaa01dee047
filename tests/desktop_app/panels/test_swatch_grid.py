"""The grid of swatches: the shipped palettes fit it, and arrows go the way they point."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.colour.palettes import load_palettes
from desktop_app.panels.swatches import COLUMNS, SwatchGrid


def test_every_palette_fits_two_rows() -> None:
    for palette in load_palettes():
        assert len(palette.swatches) <= 2 * COLUMNS, palette.title


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_right_arrow_goes_to_the_right(way: Qt.LayoutDirection, qtbot) -> None:
    grid = SwatchGrid("Colours")
    qtbot.addWidget(grid)
    grid.setLayoutDirection(way)
    grid.show_swatches(load_palettes()[0].swatches)
    grid.show()
    qtbot.waitExposed(grid)
    grid.activateWindow()
    begin = grid.buttons[3]
    begin.setFocus()
    qtbot.waitUntil(begin.hasFocus)
    qtbot.keyClick(begin, Qt.Key.Key_Right)
    focus = QApplication.focusWidget()
    assert focus.x() > begin.x()
    assert focus.y() == begin.y()
