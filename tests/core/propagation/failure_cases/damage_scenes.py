"""What time does to a print: fading, scratches, dust, tears; and things too thin for the work grid."""

import numpy as np
from failure_scenes import (
    GREEN,
    HEIGHT,
    RED,
    WIDTH,
    Case,
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
from scipy.ndimage import gaussian_filter
from skimage import color, data


def dress(title: str) -> Case:
    rim = blob()
    thing, other = clear(rim)
    light = joined(shaded(40, 2), shaded(70, 2, 1), rim)
    return Case(
        title, "all of the dress, the wall as it was", light, thing, other, (click(60, 60),)
    )


@known
def faded() -> Case:
    """All that is left of the tones is 55 to 63."""
    case = dress("Faded: the whole photo within 8 L*")
    noise = np.random.default_rng(2).normal(0, 0.25, case.luminance.shape)
    light = 55 + 8 * (case.luminance - 36) / 38 + noise
    return case.put(luminance=light.astype(np.float32))


@known
def faded_with_keep_hints() -> Case:
    return held(faded())


@known
def scratches() -> Case:
    """White lines of one to two pixels from top to bottom."""
    case = dress("Scratches from top to bottom")
    y, x = places()
    light = case.luminance.copy()
    for at, lean, width in ((78, 0.02, 0.5), (94, -0.03, 0.9), (112, 0.05, 0.5)):
        light[np.abs(x - at - lean * y) <= width] = 97
    clean = np.asarray(light < 96) | ~case.thing
    return case.put(luminance=light, thing=case.thing & clean)


@known
def scratches_with_a_stroke() -> Case:
    """What the person does about them: one stroke across."""
    case = scratches()
    return case.put(title="The same, one stroke across", hints=(line(60, 60, 124, 60),))


@known
def wires() -> Case:
    """Three wires of one to two pixels that sag before a sky, above dark roofs."""
    y, x = places()
    sag = 8 * np.square(x / WIDTH - 0.5)
    away = np.min([np.abs(y - at + sag) - half for at, half in WIRES], axis=0)
    roofs = 96 + 5 * np.sin(x / 11)
    light = np.where(away < 0, 14, joined(shaded(25, 3), shaded(78, 2, 1), roofs - y))
    return Case(
        "A sky behind wires, one click",
        "the sky between all wires and above them; no roof",
        light.astype(np.float32), (away > 1.5) & (y < roofs - 5), y > roofs + 3,
        (click(40, 12, (2, -35)),),
    )  # fmt: skip


WIRES = ((28, 0.6), (44, 1.0), (63, 0.8))


@known
def beam() -> Case:
    """A bright beam of five pixels between two dark panels: two things, though alike."""
    y, x = places()
    away = np.abs(y - 52 - 0.08 * x) - 2.5
    light = joined(shaded(88, 1), shaded(12, 1, 1), away)
    above = y < 52 + 0.08 * x
    return Case(
        "Two dark panels with a beam between them, one click",
        "the upper panel; neither the beam nor what is below",
        light, above & (away > 3), ~above & (away > 3), (click(60, 20),),
    )  # fmt: skip


@known
def dust() -> Case:
    case = dress("Dust and hairs")
    rng = np.random.default_rng(7)
    specks = gaussian_filter((rng.random((HEIGHT, WIDTH)) < 0.006).astype(np.float32), 0.8)
    light = case.luminance + np.clip(specks * 12, 0, 1) * (96 - case.luminance)
    return case.put(luminance=light.astype(np.float32), thing=case.thing & (specks < 0.01))


@known
def tear() -> Case:
    """A ragged white tear of six pixels right through the dress."""
    case = dress("A tear right through")
    y, x = places()
    middle = 92 + 5 * np.sin(y / 9) + 2 * np.sin(y / 2.3)
    away = np.abs(x - middle)
    light = np.where(away < 3, 98, case.luminance).astype(np.float32)
    return case.put(
        luminance=light, thing=case.thing & (away > 5), other=case.other & (away > 5),
        ideal="both halves of the dress, the tear white",
    )  # fmt: skip


@known
def tear_with_two_clicks() -> Case:
    case = tear()
    hints = (*case.hints, click(120, 60))
    return case.put(title="The same, a click on either half", hints=hints)


@known
def spectacles() -> Case:
    """Wire of two pixels on a face, drawn over with a stroke on one rim only."""
    y, x = places()
    rims = np.minimum(np.abs(np.hypot(y - 60, x - 60) - 24), np.abs(np.hypot(y - 60, x - 120) - 24))
    bridge = np.where((np.abs(x - 90) < 8), np.abs(y - 56), 99.0)
    away = np.minimum(rims, bridge)
    light = joined(shaded(20, 1), shaded(68, 3), away - 1.0, 0.5)
    return Case(
        "Spectacles two pixels thick, one click on a rim",
        "both rims and the bridge, the skin as it was",
        light, away < 0.6, away > 4, (click(36, 60, RED, radius=1),),
    )  # fmt: skip


@known
def branches() -> Case:
    """Branches of one to five pixels before a sky; the sky is clicked once."""
    rng = np.random.default_rng(11)
    y, x = places()
    away = np.full((HEIGHT, WIDTH), 99.0)

    def grow(at: np.ndarray, angle: float, length: float, thick: float) -> None:
        tip = at + length * np.array([-np.cos(angle), np.sin(angle)])
        way = tip - at
        along = np.clip(((y - at[0]) * way[0] + (x - at[1]) * way[1]) / (way @ way), 0, 1)
        gap = np.hypot(y - at[0] - along * way[0], x - at[1] - along * way[1]) - thick / 2
        np.minimum(away, gap, out=away)
        if thick > 0.9:
            for turn in rng.normal((-0.5, 0.45), 0.15):
                grow(tip, angle + turn, length * rng.uniform(0.7, 0.85), thick * 0.72)

    grow(np.array([119.0, 92.0]), 0.05, 36, 5)
    light = joined(shaded(22, 3), shaded(80, 2), away, 0.5)
    return Case(
        "A sky behind bare branches, one click",
        "every patch of sky, no branch",
        light, away > 2.5, away < -0.7, (click(15, 20, (2, -35)),),
    )  # fmt: skip


@known
def camera_man() -> Case:
    """A genuine photo: lawn between the legs of a tripod, coat, sky. The lawn is clicked once."""
    light = data.camera()[200:500, 60:460] / 2.56
    thing, other = np.zeros(light.shape, bool), np.zeros(light.shape, bool)
    thing[90:290, 160:205] = thing[90:280, 300:390] = True  # left of the tripod, right of it
    thing[200:260, 244:252] = True  # between its legs
    other[60:160, 5:70] = other[2:12, 330:395] = True  # coat; the strip of houses
    return Case(
        "Lawn behind a tripod (photo)",
        "all of the lawn, also between the legs; no coat",
        light.astype(np.float32), thing, other, (click(340, 150, GREEN, radius=3),),
    )  # fmt: skip


@known
def coffee_cup() -> Case:
    """A genuine photo: a saucer with reflections, half hidden; the network is simulated."""
    rgb = data.coffee()[:380, 60:500]
    lab = color.rgb2lab(rgb).astype(np.float32)
    base = (0.5 * gaussian_filter(lab[..., 1:], (8, 8, 0))).astype(np.float32)
    thing, other = np.zeros(rgb.shape[:2], bool), np.zeros(rgb.shape[:2], bool)
    thing[160:250, 40:100] = thing[290:345, 150:260] = thing[180:220, 370:400] = True  # saucer
    other[5:60, 20:90] = other[250:370, 5:40] = other[300:375, 390:435] = True  # table
    other[40:70, 140:160] = other[110:130, 160:220] = True  # inside of the cup, coffee
    return Case(
        "A saucer half hidden, with reflections (photo)",
        "all of the saucer, no table, no coffee",
        lab[..., 0], thing, other, (click(70, 210, (10, -40), radius=3),), base,
    )  # fmt: skip


@known
def cat_fur() -> Case:
    """A genuine photo: striped fur with whiskers before a blurred ground."""
    lab = color.rgb2lab(data.chelsea()).astype(np.float32)
    base = (0.5 * gaussian_filter(lab[..., 1:], (8, 8, 0))).astype(np.float32)
    thing, other = np.zeros(lab.shape[:2], bool), np.zeros(lab.shape[:2], bool)
    thing[20:70, 90:260] = thing[130:180, 80:200] = True
    other[20:110, 395:445] = other[60:140, 2:14] = True
    return Case(
        "Striped fur, out of focus behind (photo)",
        "forehead and cheek, nothing behind",
        lab[..., 0], inner(thing), other, (click(160, 45, (10, 45), radius=3),), base,
    )  # fmt: skip
