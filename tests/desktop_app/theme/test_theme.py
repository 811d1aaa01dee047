from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QCompleter,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
)

from desktop_app import theme
from desktop_app.theme import state
from desktop_app.theme.style import stylesheet

BOTH = pytest.mark.parametrize("p", [theme.DARK, theme.LIGHT], ids=lambda p: p.name)


@pytest.fixture(autouse=True)
def dark_again(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.Mode.DARK)
    yield
    theme.apply(qapp, theme.Mode.DARK)


@BOTH
def test_text_can_be_read_on_every_surface(p: theme.Palette) -> None:
    for role in ("text", "muted", "link", "danger"):
        for surface in ("surface", "raised", "popover", "field"):
            ratio = theme.contrast(getattr(p, role), getattr(p, surface))
            assert ratio >= 4.5, (role, surface, ratio)
    for role in ("on_selection", "on_selection_muted"):
        for surface in ("selection", "tool_selected"):
            assert theme.contrast(getattr(p, role), getattr(p, surface)) >= 4.5, (role, surface)
    assert theme.contrast(p.text, p.hover) >= 4.5


@BOTH
def test_accent_stands_out(p: theme.Palette) -> None:
    for surface in ("surface", "raised", "field", "popover"):
        assert theme.contrast(p.accent, getattr(p, surface)) >= 3, surface
    assert theme.contrast(p.on_accent, p.accent) >= 4


@BOTH
def test_surfaces_are_neutral_greys(p: theme.Palette) -> None:
    for role in ("surround", "surface", "raised", "popover", "field", "hairline", "outline"):
        colour = getattr(p, role)
        assert colour[1:3] == colour[3:5] == colour[5:7], role


def test_contrast_of_black_and_white_is_21() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#ffffff", "#000000") == pytest.approx(21)


def test_applying_changes_palette_and_window(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    assert theme.palette() is theme.LIGHT
    assert theme.mode() is theme.Mode.LIGHT
    assert qapp.palette().window().color().name() == theme.LIGHT.raised
    theme.apply(qapp, theme.Mode.DARK)
    assert theme.palette() is theme.DARK
    assert qapp.palette().window().color().name() == theme.DARK.raised


def test_unknown_mode_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="sepia"):
        theme.apply(qapp, "sepia")


def test_system_mode_follows_the_desktop(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "_system_palette", lambda: theme.LIGHT)
    theme.apply(qapp, theme.Mode.SYSTEM)
    assert theme.palette() is theme.LIGHT
    monkeypatch.setattr(state, "_system_palette", lambda: theme.DARK)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.palette() is theme.DARK


def test_chosen_mode_ignores_the_desktop(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply(qapp, theme.Mode.DARK)
    monkeypatch.setattr(state, "_system_palette", lambda: theme.LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.palette() is theme.DARK


@BOTH
def test_stylesheet_names_files_that_exist(p: theme.Palette) -> None:
    import re
    from pathlib import Path

    files = re.findall(r'url\("([^"]+)"\)', stylesheet(p))
    assert len(set(files)) == 8
    for file in files:
        assert Path(file).is_file(), file


@pytest.mark.parametrize("name", theme.icon_names())
def test_every_icon_draws_something(qapp: QApplication, name: str) -> None:
    assert coverage(theme.icon_pixmap(name, 24, "#ffffff").toImage()) > 0.02


def test_unknown_icon_is_refused(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_icons_are_rendered_for_the_screen(qapp: QApplication, ratio: float) -> None:
    """Not scaled up from fewer pixels: exactly the drawing at that size."""
    shown = theme.icon("hand").pixmap(QSize(18, 18), ratio)
    drawn = theme.icon_pixmap("hand", round(18 * ratio), theme.palette().text)
    assert shown.size() == QSize(round(18 * ratio), round(18 * ratio))
    assert np.array_equal(pixels(shown.toImage()), pixels(drawn.toImage()))


def test_disabled_and_checked_icons_differ(qapp: QApplication) -> None:
    icon = theme.icon("brush")
    size = QSize(20, 20)
    normal = pixels(icon.pixmap(size).toImage())
    faded = pixels(icon.pixmap(size, QIcon.Mode.Disabled).toImage())
    assert faded[..., 3].max() < normal[..., 3].max()
    on = pixels(icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.On).toImage())
    assert not np.array_equal(on, normal)


def test_icons_of_buttons_follow_the_theme(qapp: QApplication, qtbot) -> None:
    button, plain = QToolButton(), QPushButton("no icon")
    qtbot.addWidget(button)
    qtbot.addWidget(plain)
    button.setIcon(theme.icon("pin"))
    dark = pixels(button.icon().pixmap(QSize(20, 20)).toImage())
    theme.apply(qapp, theme.Mode.LIGHT)
    light = pixels(button.icon().pixmap(QSize(20, 20)).toImage())
    seen = light[..., 3] > 200
    assert dark[seen][:, :3].mean() > 180
    assert light[seen][:, :3].mean() < 80
    assert plain.icon().isNull()


def test_interface_font_is_13_pixels_with_tabular_figures(qapp: QApplication) -> None:
    assert qapp.font().pixelSize() == 13
    assert theme.tabular(qapp.font()).featureValue(tabular_tag()) == 1
    assert theme.small(qapp.font()).pixelSize() < 13


def tabular_tag():
    from PySide6.QtGui import QFont

    return QFont.Tag("tnum")


@BOTH
def test_focus_is_visible(qapp: QApplication, qtbot, p: theme.Palette) -> None:
    theme.apply(qapp, p.name)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    field.clearFocus()
    without = pixels(field.grab().toImage())
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    with_focus = pixels(field.grab().toImage())
    edge = slice(8, -8)
    assert np.abs(with_focus[0, edge].astype(int) - without[0, edge].astype(int)).max() > 30


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    data = np.frombuffer(image.constBits(), np.uint8)
    return data.reshape(image.height(), image.bytesPerLine() // 4, 4)[:, : image.width()].copy()


def coverage(image: QImage) -> float:
    return float((pixels(image)[..., 3] > 128).mean())


@BOTH
def test_what_a_field_proposes_can_be_read(p: theme.Palette, qapp: QApplication, qtbot) -> None:
    """Such a list is a window of its own: nothing lies behind it."""
    theme.apply(qapp, theme.Mode(p.name))
    field = QLineEdit()
    qtbot.addWidget(field)
    proposals = QCompleter(["photo.jpg", "photo.tif"])
    field.setCompleter(proposals)
    field.show()
    proposals.setCompletionPrefix("pho")
    proposals.complete()
    picture = proposals.popup().grab().toImage()
    proposals.popup().hide()
    assert picture.pixelColor(picture.width() // 2, picture.height() - 4) == p.color("popover")


@BOTH
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_choice_that_cannot_be_changed_does_not_shine(p, kind, qapp, qtbot) -> None:
    theme.apply(qapp, theme.Mode.DARK if p is theme.DARK else theme.Mode.LIGHT)
    choice = kind("16 bit")
    qtbot.addWidget(choice)
    choice.setChecked(True)

    def shines() -> bool:
        image = choice.grab().toImage()
        colours = {image.pixelColor(x, y).name() for x in range(24) for y in range(image.height())}
        return p.accent in colours

    assert shines()
    choice.setEnabled(False)
    assert not shines()


@BOTH
def test_the_arrows_of_qt_s_own_file_dialog_can_be_seen(p, qapp, qtbot) -> None:
    theme.apply(qapp, theme.Mode.DARK if p is theme.DARK else theme.Mode.LIGHT)
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    for name in ("backButton", "forwardButton", "toParentButton"):
        icon = dialog.findChild(QToolButton, name).icon()
        image = icon.pixmap(QSize(16, 16), QIcon.Mode.Normal).toImage()
        shown = [
            image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())
        ]
        darkest = max((c for c in shown), key=lambda c: c.alpha())
        assert theme.contrast(darkest.name(), p.raised) >= 3, name
