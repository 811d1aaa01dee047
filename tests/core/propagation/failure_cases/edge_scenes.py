"""Edges that are weak, soft or missing, tone that runs on, and shapes that are not one piece."""

import numpy as np
from failure_scenes import (
    GREEN,
    HEIGHT,
    WIDTH,
    Case,
    blob,
    clear,
    click,
    held,
    joined,
    known,
    labels,
    places,
    shaded,
)
from scipy.ndimage import gaussian_filter
from skimage import transform


def face(wall: float, network_edge: bool) -> Case:
    rim = blob()
    luminance = joined(shaded(66, 2), shaded(wall, 2, 1), rim, 1.2)
    base = None
    if network_edge:
        inside = gaussian_filter((rim < 0).astype(np.float32), 4)[..., None]
        base = (inside * (13, 17) + (1 - inside) * (2, 6)).astype(np.float32)
    thing, other = clear(rim, 6)
    seen = "the network sees it" if network_edge else "nor does the network see it"
    return Case(
        f"Skin on a wall {66 - wall:.0f} L* darker; {seen}",
        "the face, all of it, and no wall",
        luminance, thing, other, (click(80, 60),), base,
    )  # fmt: skip


@known
def weak_edge_seen_by_nobody() -> Case:
    return face(64, False)


@known
def weak_edge_seen_by_the_network() -> Case:
    return face(64, True)


@known
def weak_edge_with_a_keep_hint() -> Case:
    """What the person does about the first: clicks on the wall around."""
    return held(face(64, False))


def soft(width: float) -> Case:
    """An edge whose step takes about `width` pixels of the work grid from a tenth to nine tenths."""
    size = (2 * HEIGHT, 2 * WIDTH)
    rim = 2 * transform.resize(blob(ry=38, rx=50), size)
    light = [transform.resize(shaded(level, 2, seed), size) for seed, level in enumerate((32, 72))]
    luminance = joined(*light, rim, width / 2.56)
    thing, other = clear(rim, width / 2 + 2)
    return Case(
        f"Out of focus: an edge {width:.0f} px wide",
        "coloured to the middle of the edge, none beyond it",
        luminance, thing, other, (click(168, 124),),
    )  # fmt: skip


@known
def soft_edge_of_6() -> Case:
    return soft(6)


@known
def soft_edge_of_20() -> Case:
    return soft(20)


@known
def soft_edge_with_keep_hints() -> Case:
    return held(soft(20))


@known
def hair() -> Case:
    """Dark hair whose strands fade into a bright wall."""
    rng = np.random.default_rng(5)
    y, x = places()
    rim = blob(70, 90, 34, 40)
    cover = np.clip(0.5 - rim / 3, 0, 1)
    for _ in range(150):
        angle = rng.uniform(-np.pi, np.pi)
        bend, length = rng.normal(0, 0.006), rng.uniform(8, 20)
        out = np.linspace(-0.15, length / 36, 60)
        turn = angle + bend * 36 * out
        cy, cx = 70 + 34 * (1 + out) * np.sin(turn), 90 + 40 * (1 + out) * np.cos(turn)
        for py, px, fade in zip(cy, cx, np.linspace(0.8, 0.1, 60), strict=True):
            near = (
                slice(max(0, int(py) - 2), int(py) + 3),
                slice(max(0, int(px) - 2), int(px) + 3),
            )
            strand = fade * np.exp(-((y[near] - py) ** 2 + (x[near] - px) ** 2) / 0.7)
            cover[near] = np.maximum(cover[near], strand)
    luminance = cover * (22 + rng.normal(0, 4, cover.shape)) + (1 - cover) * shaded(74, 2)
    thing, far = clear(rim, 4)
    return Case(
        "Hair against a wall",
        "the hair and its strands, and no halo on the wall",
        np.clip(luminance, 0, 100).astype(np.float32),
        thing | ((cover > 0.6) & (rim < 12)), far & (rim > 26), (click(90, 70),),
    )  # fmt: skip


@known
def sky() -> Case:
    """A sky that grows 40 L* brighter towards hills."""
    y, x = places()
    hills = 82 + 8 * np.sin(x / 21) + 4 * np.sin(x / 7)
    above = 45 + 42 * (y / 80) ** 1.5 + np.random.default_rng(1).normal(0, 0.8, y.shape)
    rim = y - hills
    luminance = joined(above.astype(np.float32), shaded(30, 5), rim)
    thing, other = clear(rim)
    return Case(
        "A sky that brightens towards the hills",
        "all of the sky after one click, the hills as they were",
        luminance, thing, other, (click(40, 12, (4, -35)),),
    )  # fmt: skip


@known
def tone_without_a_line() -> Case:
    """A dress that runs into the shadow behind it, tone by tone; the network knows them apart."""
    y, x = places()
    luminance = (70 - 50 / (1 + np.exp(-(x - 90) / 14)) + 0 * y).astype(np.float32)
    near = (1 / (1 + np.exp((x - 90) / 4)))[..., None]
    base = (near * (14, 10) + (1 - near) * (2, 4)).astype(np.float32)
    return Case(
        "A dress that runs into shadow, tone by tone",
        "the dress up to where the network's colour changes",
        luminance, x < 76, x > 104, (click(30, 60),), base,
    )  # fmt: skip


@known
def hole() -> Case:
    """An arm on a hip: the wall shows through. Spread 0.6 with features that know the wall."""
    rim = blob(60, 95, 44, 56)
    through = blob(62, 100, 22, 26)
    arm = (rim < 0) & (through > 0)
    luminance = joined(shaded(30, 2), shaded(72, 2, 1), np.where(arm, -9.0, 9.0))
    thing = (rim > 4) | (through < -4)
    return Case(
        "A wall seen through the crook of an arm, spread 100 %",
        "the wall outside and inside, one click; never the arm",
        luminance, thing, (rim < -4) & (through > 4), (click(12, 60),),
        features=labels(arm, ~arm), spread=1.0,
    )  # fmt: skip


@known
def hole_only_this() -> Case:
    case = hole()
    inside = blob(62, 100, 22, 26) < -4
    return case.put(
        title="The same at spread 0: only this piece",
        ideal="the wall outside; what is inside the crook stays",
        thing=case.thing & ~inside, other=case.other | inside, spread=0.0,
    )  # fmt: skip


@known
def occluder() -> Case:
    """A wall with a pole in front of it."""
    y, x = places()
    pole = np.abs(x - 105 - 0.05 * y) - 7
    luminance = joined(shaded(25, 2), shaded(68, 3, 1), pole)
    other, thing = clear(pole, 4)
    return Case(
        "A wall behind a pole, spread 100 %",
        "both halves of the wall after one click; never the pole",
        luminance, thing, other, (click(30, 60),), features=labels(pole < 0, pole > 0), spread=1.0,
    )  # fmt: skip


@known
def frame_edge() -> Case:
    """A sleeve cut off by the frame, clicked on the last row."""
    y, x = places()
    rim = np.maximum(45 - y, x - 60)
    luminance = joined(shaded(34, 3), shaded(74, 3, 1), rim)
    thing, other = clear(rim)
    return Case(
        "A sleeve cut off by the frame, clicked on its last row",
        "into the corner and along both sides of the frame",
        luminance, thing, other, (click(4, HEIGHT - 1),),
    )  # fmt: skip


def wall(reach: float) -> Case:
    """A panelled wall as wide as the photo."""
    y, x = places()
    luminance = shaded(62, 3) - 9.0 * (np.abs(x % 18 - 9) < 0.8)
    body = np.maximum(np.abs(x - WIDTH + 26) - 16, 40 - y)
    luminance = joined(shaded(24, 3, 2), luminance.astype(np.float32), body)
    other, thing = clear(body)
    return Case(
        f"A panelled wall, reach {reach:g}",
        "all panels, with reach raised if need be; never the coat",
        luminance, thing, other, (click(20, 60, GREEN, reach=reach),),
    )  # fmt: skip


@known
def wall_too_large_for_the_reach() -> Case:
    return wall(1.0)


@known
def wall_with_more_reach() -> Case:
    return wall(3.0)
