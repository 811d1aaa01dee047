"""Other people's ways of spreading hints, called like our own, for comparison.

A method takes a grid (luminance, the network's chroma, scale) and hints in photo pixels, and answers
with the chroma (h, w, 2) float32 of that grid. The program itself never loads this package: it brings
scipy with it (as scikit-image does), which propagation proper does without.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.propagation.alternatives.coarse import coarse
from core.propagation.alternatives.geodesic_blending import geodesic_blending
from core.propagation.alternatives.optimisation import optimisation
from core.propagation.alternatives.own import tintype
from core.propagation.alternatives.region_flattening import region_flattening
from core.propagation.alternatives.transfer import Swatch, transfer
from core.propagation.grid import WorkGrid

Method = Callable[[WorkGrid, Sequence[Hint]], NDArray[np.float32]]

METHODS: Mapping[str, Method] = MappingProxyType(
    {
        "tintype": tintype,
        "optimisation": optimisation,
        "optimisation, guided": partial(optimisation, chroma_weight=2.0),
        "optimisation, coarse": partial(coarse, method=partial(optimisation, chroma_weight=2.0)),
        "optimisation, unseeded": partial(optimisation, seeded=False),
        "geodesic blending": geodesic_blending,
        "geodesic blending, unseeded": partial(geodesic_blending, seeded=False),
        "region flattening": region_flattening,
    }
)
"""Every method by name. 'guided' sees edges of the network's chroma too; 'coarse' is that on 256 px,
enlarged along the luminance; 'unseeded' is the paper's own form, which knows no network: all colour
comes from the hints."""

__all__ = [
    "METHODS",
    "Method",
    "Swatch",
    "coarse",
    "geodesic_blending",
    "optimisation",
    "region_flattening",
    "tintype",
    "transfer",
]
