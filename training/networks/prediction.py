"""What any network answers."""

from __future__ import annotations

from typing import NamedTuple

from torch import Tensor


class Prediction(NamedTuple):
    """What a network answers; None for a head that it does not have.

    logits (N,313,h,w) over the ab bins; ab (N,2,h,w) in L*a*b* units; scene (N,K) logits; features
    (N,E,h,w) in which alike things are near.
    """

    logits: Tensor | None = None
    ab: Tensor | None = None
    scene: Tensor | None = None
    features: Tensor | None = None
