"""Hints where they are awkward: on an edge, against each other, tiny, too many."""

from dataclasses import replace

import numpy as np
from failure_scenes import (
    BLUE,
    GREEN,
    HEIGHT,
    RED,
    WIDTH,
    Case,
    Hint,
    Mask,
    blob,
    clear,
    click,
    joined,
    known,
    line,
    places,
    shaded,
)

NOTHING: Mask = np.zeros((HEIGHT, WIDTH), np.bool_)


@known
def on_an_edge() -> Case:
    """Clicked one pixel inside the edge with a brush that covers both sides."""
    _, x = places()
    rim = x - 89.5
    luminance = joined(shaded(34, 2), shaded(70, 2, 1), rim)
    thing, other = clear(rim, 7)
    return Case(
        "A click on an edge, its middle one pixel inside",
        "the side of its middle; across the edge no more than the mark itself",
        luminance, thing, other, (click(88, 60, GREEN, radius=5),),
    )  # fmt: skip


@known
def contradiction() -> Case:
    """Two colours two pixels apart on one wall."""
    y, x = places()
    thing = np.hypot(x - 90, y - 60) < 50
    hints = (click(89, 60, RED, radius=3), click(91, 60, BLUE, radius=3))
    return Case(
        "Two colours two pixels apart",
        "each keeps its own middle; around them a calm mixture, no third colour",
        shaded(60, 1), thing, NOTHING, hints,
    )  # fmt: skip


@known
def keep_inside() -> Case:
    """A badge on a dress that looks just like it, held by a keep hint."""
    rim = blob()
    y, x = places()
    luminance = joined(shaded(46, 2), shaded(78, 2, 1), rim)
    away = np.hypot(x - 110, y - 58)
    thing, _ = clear(rim, 4)
    hints = (click(62, 60), click(110, 58, None, radius=6))
    return Case(
        "A keep hint inside a coloured dress",
        "the badge stays, the dress around it does not",
        luminance, thing & (away > 40), away < 9, hints,
    )  # fmt: skip


@known
def one_pixel_stroke() -> Case:
    """A stroke of one pixel's width and three pixels' length."""
    rim = blob()
    luminance = joined(shaded(36, 2), shaded(74, 2, 1), rim)
    thing, other = clear(rim)
    return Case(
        "A stroke of one pixel by three",
        "as good as a large click",
        luminance, thing, other, (line(80, 60, 83, 60, GREEN, 0.5),),
    )  # fmt: skip


def strokes(count: int) -> tuple[Hint, ...]:
    """Short strokes side by side on a grid, each of a colour of its own."""
    rng = np.random.default_rng(3)
    found = []
    for k in range(count):
        x, y = 2 + 4.35 * (k % 20), 2 + 5.7 * (k // 20)
        angle = rng.uniform(0, 2 * np.pi)
        ab = (float(40 * np.cos(angle)), float(40 * np.sin(angle)))
        found.append(replace(line(x, y, x + 2, y + 1, ab, 0.6), reach=0.5))
    return tuple(found)


@known
def two_hundred_strokes() -> Case:
    return Case(
        "200 strokes, each of its own colour, on 90 by 60 pixels",
        "each keeps its colour, between them mixtures of their neighbours",
        shaded(60, 6)[::2, ::2], ~NOTHING[::2, ::2], NOTHING[::2, ::2], strokes(200),
    )  # fmt: skip
