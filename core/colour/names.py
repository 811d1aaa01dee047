"""Everyday names of colours, for lists a person reads.

The table is our own choice of words that people use for cloth, skin, wood and landscape, each with a
typical sRGB colour. The nearest one in CIE94 difference (CIE 116-1995, graphic arts weights, made
symmetric with the geometric mean of the chromas) wins; near-neutral colours are named by lightness.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.colour.lab import srgb_to_lab

LIGHTNESS_WEIGHT = 1 / 1.8
"""People name the hue first: lightness counts less than CIE94's 1 (its own kL for textiles is 2)."""

NEUTRAL_CHROMA = 4.0
"""Below this chroma C*ab a colour is a grey to the eye on a photo."""

_GREYS: tuple[tuple[float, str], ...] = (
    (8, "Black"),
    (26, "Charcoal"),
    (44, "Dark grey"),
    (66, "Grey"),
    (84, "Light grey"),
    (94, "Pale grey"),
    (101, "White"),
)
"""(L* below which the name holds, name)."""

_TABLE = """
3b1f1b Dark mahogany; 4a1014 Oxblood; 5c1a1b Dark maroon; 6b2226 Maroon; 7b2d33 Burgundy
722f37 Wine red
8b1a1a Deep red; 9b2335 Crimson; b22222 Fire brick; b03a2e Brick red; c0392b Red
d32f2f Bright red
e53935 Scarlet; ff2a1a Pure red; c1440e Rust red; a0412d Terracotta; cb6d51 Copper red
e2725b Pale terracotta
d9544d Coral red; f08070 Coral; fa8072 Salmon; f4a99a Light salmon; e8b4a6 Pale salmon
8f5a5a Dusty red; b56b6b Faded red; c48888 Dusty rose; d8a7a7 Old rose; e6c3c3 Pale rose
f3dede Blush
f4c2c2 Baby pink; f7a8b8 Pink; f06292 Rose pink; e91e63 Hot pink; c2185b Raspberry
ad1457 Dark raspberry
8e2451 Mulberry; d94f8a Deep pink; ff4fa0 Bright pink; b5647e Dusty pink; 994d66 Faded raspberry
6d3048 Dark plum
ff5a1f Vermilion; f4511e Orange red; e8641b Deep orange; f57c00 Orange; ff9a1f Bright orange
c8702f Burnt orange
d2691e Dark orange; b7561f Rust; 99431c Dark rust; e09850 Light orange; f3b27a Pale orange
ffcba4 Peach
f8dcc4 Pale peach; f0a868 Apricot; d98c5f Dusty orange; cc7a4d Warm clay; a8643c Clay
2b1d14 Dark brown; 3d2817 Espresso; 4e3524 Dark chocolate; 5c4033 Chocolate; 6f4e37 Coffee
7b5136 Walnut
8b5a3c Saddle brown; 8b6b4e Brown; a0703f Chestnut; 955f3a Leather; 7a4a2b Cinnamon brown
b07f4f Oak
c19a6b Light brown; a58d70 Greyish brown; 7d6c5b Taupe; 5f5348 Dark taupe; 9c8878 Warm taupe
b8a694 Warm grey
c9b8a2 Sand grey; 483c32 Dark umber; 6b5a3e Umber; 80683f Khaki brown
c68a6e Tanned skin; d6a184 Warm skin; e6b89c Light skin; f1cfb9 Fair skin; a9745a Fawn brown
8d5a44 Warm brown
6a4032 Reddish brown; b87e60 Tawny; e3ab93 Rosy skin; efc4b0 Pale skin
d2b48c Tan; c8ad7f Camel; e0c9a6 Beige; ecdcc4 Light beige; f5ecd9 Cream; fbf6ea Ivory
efe3cb Linen
dccfb0 Parchment; b59b6a Straw brown; cdb380 Straw; e6d3a3 Pale straw
b8860b Dark gold; d4a017 Gold; d9984c Ochre; cc9a2e Mustard; a67c1b Dark mustard
e3c078 Pale ochre; e8c547 Golden yellow
f2d14a Yellow; ffe135 Bright yellow; fff04d Lemon yellow; f7e98e Light yellow; faf3b5 Pale yellow
e6d96a Dull yellow
f0c987 Buff; ffb300 Amber; 8a7426 Dark ochre
bdb76b Khaki; a39b6b Dull khaki; 8f8a5c Drab; 7a7548 Olive drab; 6f7239 Olive; 55592b Dark olive
3f4123 Deep olive
9aa04a Light olive; b5bd68 Moss yellow; c6d17a Pale lime; a4c639 Yellow green; c7e04b Lime
8db600 Apple green
6b8e23 Leaf green; 5f7f3a Moss green; 4a6b35 Grass green; 86a65a Light moss; a9c189 Pale sage
9caf88 Sage
7d8f70 Grey green; 5c6b55 Dull green; 465a42 Uniform green; 3f5b3a Bottle green
2f4a2c Forest green; 24341f Dark forest green
5aa02c Fresh green; 4caf50 Green; 2e8b3d Deep green; 1b7a2f Emerald; 00c853 Bright green
43e000 Neon green
7ed07e Light green; b4e2b0 Pale green; d6edd2 Mint white; 8fcfa0 Mint; 66b88a Soft green
3d9970 Jade
1f6f50 Dark jade; 17483a Pine green; 6f9c86 Faded green; 97b8a6 Pale jade; 4f7a68 Sea green
2d5d52 Dark sea green
1f9e89 Teal green; 008080 Teal; 0f5c5c Dark teal; 2f4f4f Dark slate; 3a7d7c Dull teal
5fa8a5 Light teal; 9fd0cc Pale teal
30c8c0 Turquoise; 7fdfd6 Light turquoise; c6ebe6 Pale turquoise; 00bcd4 Cyan; 5cc8e0 Light cyan
b8e2ee Ice blue
2a8fb0 Deep cyan; 1b5f7a Petrol blue; 123f52 Dark petrol; 4d8fac Dull cyan; 8fb6c8 Grey blue
b9ccd6 Pale grey blue
6fa8dc Sky blue; 9cc5ec Light blue; c9def4 Pale blue; 4a90d9 Clear blue; 2f74c0 Blue
1e5fa8 Strong blue; 87a9cf Soft blue
3d5f99 Steel blue; 4f6d8f Slate blue; 6c8299 Air force blue; 8496a8 Dusty blue; 3a4a5f Slate
2a3445 Dark slate blue
34508a Denim blue; 5b7aa8 Faded denim; 1f3a7a Royal blue; 16307f Deep blue; 1a3fd0 Bright blue
2962ff Electric blue; 3f51b5 Cobalt
243057 Navy; 171f3a Dark navy; 0f1526 Midnight blue; 2e4172 Ink blue; 5c6bc0 Cornflower
8c9ae0 Periwinkle; b9c2f0 Pale periwinkle
4b3f9e Blue violet; 311b92 Indigo; 2b2150 Dark indigo; 6a5acd Violet blue; 7e57c2 Violet
9575cd Light violet
5e35b1 Deep violet; 8a2be2 Bright violet; b39ddb Lavender; d6caee Pale lavender
e6e0f5 Lavender white; 9a8fb5 Dusty lavender; 6f6690 Dull violet
6a1b9a Purple; 4a148c Deep purple; 3a1f4d Dark purple; 54384f Aubergine; 7b3f7d Plum
8e4585 Bright plum; 9b6b9e Dusty purple
b784b7 Mauve; d1aed6 Light mauve; e6d2ea Pale lilac; c8a2c8 Lilac; ba55d3 Orchid
da70d6 Light orchid; c71fc7 Magenta
ff2fe0 Bright magenta; a01880 Deep magenta; 7a1560 Dark magenta; d16ba5 Pink orchid
a8788f Mauve taupe; 7a5a6a Dusky plum
"""


def _parse(table: str) -> tuple[tuple[str, ...], NDArray[np.float32]]:
    entries = [entry.split(maxsplit=1) for line in table.split("\n") for entry in line.split(";")]
    entries = [entry for entry in entries if entry]
    rgb = np.array([[int(h[i : i + 2], 16) for i in (0, 2, 4)] for h, _ in entries], np.float32)
    return tuple(name.strip() for _, name in entries), srgb_to_lab(rgb / np.float32(255))


_NAMES, _LAB = _parse(_TABLE)
_CHROMA = np.hypot(_LAB[:, 1], _LAB[:, 2])


def colour_name(lab: ArrayLike) -> str:
    """English name of one colour, L*a*b* (3,), such as 'Burnt orange'. Never empty.

    Depends on lightness: the same ab is 'Navy' when dark and 'Pale blue' when light. Colours outside
    the gamut get the nearest name. Raises ValueError for anything but three finite numbers.
    """
    return _names_of(lab)[0]


def distinct_names(colours: Sequence[ArrayLike]) -> list[str]:
    """Names of colours shown together, each L*a*b* (3,): where two would be called the same, the later one
    gets the next nearest name that is free. Raises ValueError as colour_name does."""
    found: list[str] = []
    for lab in colours:
        names = _names_of(lab)
        found.append(next((name for name in names if name not in found), names[0]))
    return found


def _names_of(lab: ArrayLike) -> list[str]:
    """The name of a colour, then the others from the nearest on."""
    colour = np.asarray(lab, np.float64)
    if colour.shape != (3,) or not np.isfinite(colour).all():
        raise ValueError(f"a colour is three finite numbers L, a, b, not {lab!r}")
    lightness, chroma = float(colour[0]), float(np.hypot(colour[1], colour[2]))
    names = [_NAMES[place] for place in np.argsort(_difference2(colour, chroma), kind="stable")]
    if chroma < NEUTRAL_CHROMA:
        return [next((name for below, name in _GREYS if lightness < below), "White"), *names]
    return names


def _difference2(colour: NDArray[np.float64], chroma: float) -> NDArray[np.float64]:
    """Squared CIE94 difference to every entry of the table."""
    delta = _LAB - colour
    delta_chroma = _CHROMA - chroma
    delta_hue2 = np.maximum(delta[:, 1] ** 2 + delta[:, 2] ** 2 - delta_chroma**2, 0)
    mean = np.sqrt(_CHROMA * chroma)
    out: NDArray[np.float64] = (
        (delta[:, 0] * LIGHTNESS_WEIGHT) ** 2
        + (delta_chroma / (1 + 0.045 * mean)) ** 2
        + delta_hue2 / (1 + 0.015 * mean) ** 2
    )
    return out


def colour_names() -> tuple[str, ...]:
    """Every name that colour_name may give, without repeats."""
    return tuple(dict.fromkeys((*(name for _, name in _GREYS), *_NAMES)))
