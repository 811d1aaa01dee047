"""A face that is found has the colours of skin: what that adds to the network's answer.

A network that is not sure paints the mean of all that it can imagine, and faces go beige. Where a face is
found in luminance (`core.rendering.faces`), that is evidence which the network did not have: by Bayes' rule the
colours of skin count more there, and where the network's features tell the same, as on necks and hands.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS
from core.models.colorizer import Answer
from core.rendering.decode import Decode, mean_ab
from core.rendering.prepared import resize_plane, resize_planes
from core.rendering.readings import with_alike
from core.rendering.skin_map import skin_coloured

Float = NDArray[np.float32]

_EVIDENCE = 2.5
"""Logarithm of how much likelier a face is found on a colour of skin than on another; 2 to 4 do nearly as
well."""
_ALIKE = 0.6
"""Share of it for what is like a face: hands, but sometimes a dress."""


def skin_pull(answer: Answer, faces: Float, decode: Decode, prior: Sequence[float]) -> Float | None:
    """What to add to the chroma of an answer without hints: ab (h, w, 2) float32 of the size of faces.

    faces (h, w) 0..1 is where there are any, without what is too dark in them to be skin; prior is the
    card's. None without faces, and from a model that tells no distribution.

    On the 64 of 500 validation photos with a face that is found, its root mean square error falls from
    14.6 to 13.1 ab units, its chroma grows from 13.4 to 16.2 (truly 21.4); PSNR of those photos gains
    0.06 +- 0.03 dB. That was with the cascade's faces alone; those that `seen_faces` adds change 121 of the 500
    photos, where the error on skin falls by another 0.55 +- 0.09 and PSNR stays.
    """
    if answer.distribution is None or not faces.any():
        return None
    shares = answer.distribution
    alike = with_alike(faces, answer.features)
    found = resize_plane(np.maximum(faces, np.float32(_ALIKE) * alike), *shares.shape[1:])
    logits = np.log(np.maximum(shares, np.float32(1e-12)))
    skin = skin_coloured(BINS).astype(np.float32)[:, None, None]
    move = mean_ab(logits + np.float32(_EVIDENCE) * found * skin, prior, decode)
    move -= mean_ab(logits, prior, decode)
    return np.moveaxis(resize_planes(move, *faces.shape), 0, -1)
