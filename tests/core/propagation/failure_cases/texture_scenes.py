"""Surfaces that are not smooth: cloth, grass, print, grain, JPEG."""

import io

import numpy as np
from failure_scenes import (
    Case,
    Float,
    blob,
    clear,
    click,
    held,
    inner,
    joined,
    known,
    line,
    places,
    shaded,
)
from PIL import Image
from scipy.ndimage import gaussian_filter
from skimage import data


def surface(name: str, texture: Float, outside: float, ideal: str = "all of it") -> Case:
    """An oval of some texture before a plain ground."""
    rim = blob()
    thing, other = clear(rim)
    return Case(
        name, f"{ideal}, the ground as it was",
        joined(np.asarray(texture, np.float32), shaded(outside, 2, 1), rim),
        thing, other, (click(80, 58),),
    )  # fmt: skip


@known
def knit() -> Case:
    y, x = places()
    ribs = 38 + 7 * np.sin(x * 1.3 + 1.2 * np.sin(y * 0.9)) + 4 * np.sin(y * 1.1)
    return surface("Knit", ribs, 78)


@known
def knit_with_a_stroke() -> Case:
    case = knit()
    return case.put(title="The same, one stroke across", hints=(line(46, 60, 134, 60),))


@known
def grass() -> Case:
    blades = data.grass()[:120, :180] / 2.55
    return surface("Grass before a path", 45 + 0.5 * (blades - blades.mean()), 82)


@known
def halftone() -> Case:
    """Dots of a newspaper's screen, larger where it is darker; the ground is printed the same way."""
    y, x = places()
    tone = joined(shaded(38, 2), shaded(74, 2, 1), blob()) / 100
    u, v = (x + y) * 0.9, (x - y) * 0.9
    ink = np.clip(8 * (np.cos(u) * np.cos(v) + 1.6 * (0.5 - tone)) + 0.5, 0, 1)
    case = surface("Halftone print", places()[0], 74)
    return case.put(luminance=np.asarray(92 - 70 * ink, np.float32))


@known
def lace() -> Case:
    y, x = places()
    threads = np.maximum(np.cos(x * 0.7), np.cos((x * 0.5 + y) * 0.6)) > 0.55
    return surface(
        "White lace on a dark dress", np.where(threads, 86.0, 34.0), 62, "threads and holes"
    )


@known
def stripes() -> Case:
    _, x = places()
    return surface("Sharp stripes", np.where(x % 12 < 6, 30.0, 70.0), 92, "light and dark stripes")


@known
def stripes_with_a_stroke() -> Case:
    """What the person does about them."""
    case = stripes()
    return case.put(title="The same, one stroke across", hints=(line(46, 60, 134, 60),))


@known
def checks() -> Case:
    y, x = places()
    squares = np.where((x // 8 + y // 8) % 2 > 0, 32.0, 68.0)
    return surface("Sharp checks", squares, 92, "every square")


@known
def checks_with_a_stroke() -> Case:
    case = checks()
    return case.put(title="The same, one stroke across", hints=(line(46, 60, 134, 60),))


@known
def gingham() -> Case:
    """Cloth of three tones whose squares follow the folds; slightly out of focus, grainy."""
    y, x = places()
    u, v = x + 4 * np.sin(y / 17) + 3 * np.sin(x / 23), y + 4 * np.sin(x / 19)
    squares = 30 + 20 * (np.floor(u / 6) % 2) + 20 * (np.floor(v / 6) % 2)
    case = surface("Gingham in folds", gaussian_filter(squares, 0.7), 92, "every square")
    noise = np.random.default_rng(6).normal(0, 1.5, case.luminance.shape)
    return case.put(luminance=np.clip(case.luminance + noise, 0, 100).astype(np.float32))


@known
def checks_on_their_own_grey() -> Case:
    """The ground has the grey that the squares have on average."""
    y, x = places()
    u, v = (x + 0.4 * y) / 1.1, (y - 0.4 * x) / 1.1
    squares = np.where((u // 7 + v // 7) % 2 > 0, 32.0, 68.0)
    return surface("Slanting checks before a wall of their mean grey", squares, 50, "every square")


@known
def dotted() -> Case:
    y, x = places()
    shift = 5 * (np.floor(y / 10) % 2)
    dots = np.where(np.hypot((x + shift) % 10 - 5, y % 10 - 5) < 2.5, 88.0, 30.0)
    return surface("White dots on a dark dress", gaussian_filter(dots, 0.6), 62, "dots and cloth")


@known
def one_window() -> Case:
    """What repeats once only is no pattern: two dark panes with a bar between, in a wall."""
    y, x = places()
    panes = (np.abs(y - 60) < 14) & (np.abs(np.abs(x - 90) - 8) < 6)
    wall = shaded(70, 2)
    return Case(
        "Two panes of a window in a wall, one clicked", "the pane clicked, the wall as it was",
        np.where(panes, 28, wall).astype(np.float32),
        inner(panes & (x < 90), 1), inner(~panes, 2), (click(82, 60),),
    )  # fmt: skip


def grain(sd: float) -> Case:
    case = surface(f"Grain of {sd:g} L*", shaded(42, 2), 66)
    noise = np.random.default_rng(int(sd)).normal(0, sd, case.luminance.shape)
    return case.put(luminance=np.clip(case.luminance + noise, 0, 100).astype(np.float32))


@known
def grain_of_4() -> Case:
    return grain(4)


@known
def grain_of_8() -> Case:
    return grain(8)


@known
def jpeg_blocks() -> Case:
    """Saved at quality 8, twice."""
    case = surface("JPEG blocks", shaded(44, 5), 60)
    light = case.luminance
    for _ in range(2):
        file = io.BytesIO()
        Image.fromarray((light * 2.55).round().astype(np.uint8)).save(file, "JPEG", quality=8)
        light = np.asarray(Image.open(file), np.float32) / 2.55
    return case.put(luminance=light)


@known
def jpeg_blocks_with_keep_hints() -> Case:
    return held(jpeg_blocks())
