import re
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from skimage.color import rgb2lab

from desktop_app import app
from desktop_app.app import name_application
from desktop_app.theme import app_pixmap
from desktop_app.theme.app_icon import APP_ICON, SIZES, SMALL_APP_ICON, app_icon
from desktop_app.window import empty_state
from desktop_app.window.help import show_about


def pixels(size: int) -> np.ndarray:
    image = app_pixmap(size).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(size, image.bytesPerLine())
    return rows.reshape(size, size, 4).astype(int)


def test_every_window_shows_it_sharp_in_every_size(qapp):
    name_application(qapp)
    for size in SIZES:
        shown = qapp.windowIcon().pixmap(QSize(size, size), 1.0)
        assert shown.toImage() == app_pixmap(size).toImage()
    assert {size.width() for size in app_icon().availableSizes()} == set(SIZES)


@pytest.mark.parametrize("size", [16, 24, 48, 256])
def test_the_left_half_is_grey_and_the_right_one_coloured(qapp, size):
    seen = pixels(size)
    # Inside the mount, which is ivory, and off the line between the halves.
    rows = slice(size // 4, size * 3 // 4)
    left = seen[rows, size * 5 // 16 : size * 7 // 16]
    right = seen[rows, size * 9 // 16 : size * 11 // 16]
    assert np.ptp(left[..., :3], axis=-1).max() <= 2
    assert np.ptp(right[..., :3], axis=-1).mean() > 60
    assert seen[0, 0, 3] == 0


@pytest.mark.parametrize("drawing", [APP_ICON, SMALL_APP_ICON], ids=lambda path: path.stem)
def test_the_halves_have_the_same_lightness(drawing):
    """What the program promises of photographs."""
    colours = re.findall(r'fill="#([0-9a-f]{6})"', drawing.read_text(encoding="utf-8"))
    colours = [colour for colour in colours if colour not in ("14110f", "f6efe2")]
    lab = rgb2lab(np.array([list(bytes.fromhex(colour)) for colour in colours]) / 255)
    grey, colour = lab[::2], lab[1::2]
    assert len(grey) == len(colour) == 4
    assert np.abs(grey[:, 1:]).max() < 0.1
    np.testing.assert_allclose(grey[:, 0], colour[:, 0], atol=0.3)


def test_about_shows_it(window):
    show_about(window)
    dialog = window.findChild(QDialog)
    shown = [label.pixmap() for label in dialog.findChildren(QLabel)]
    assert any(one.toImage() == app_pixmap(96).toImage() for one in shown)
    dialog.close()


def test_an_empty_window_shows_it(window):
    shown = window.empty._sign.pixmap()
    assert shown.toImage() == app_pixmap(72).toImage()


def test_an_empty_window_draws_it_anew_for_another_screen(window, monkeypatch):
    ratios = []

    def draw(size, ratio):
        ratios.append(ratio)
        return app_pixmap(size, ratio)

    monkeypatch.setattr(empty_state, "app_pixmap", draw)
    monkeypatch.setattr(type(window.empty), "devicePixelRatioF", lambda _self: 2.0)
    QApplication.sendEvent(window.empty, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert ratios == [2.0]
    assert app_pixmap(72, 2.0).size() == QSize(144, 144)


def test_the_task_bar_of_windows_does_not_take_it_for_python(qapp, monkeypatch):
    named = []
    shell = SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=named.append)
    monkeypatch.setattr(app, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(app.ctypes, "windll", SimpleNamespace(shell32=shell), raising=False)
    name_application(qapp)
    assert named == ["Tintype.Tintype"]
