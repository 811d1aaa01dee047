"""Where the network's colours are not to be trusted: the paper around a photo, and black and white."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.hints.raster import Box
from core.propagation import work_size
from core.rendering.border import find_border, smooth_step
from core.rendering.prepared import PreparedPhoto, resize_plane

Float = NDArray[np.float32]

_SHADOWS, _HIGHLIGHTS = 10.0, 1.5
"""L* from black, and from white, within which chroma falls to none. Of 60 validation photos the gain that
fits best was 0.1 at L 1.5, 0.4 at 4.5, 0.8 at 7 and 1 from 8 on, 1 at 99.3 and 0.25 above."""

_SEEN = 320
"""Long side in pixels at which the border is looked for."""
_TOUCHES = 0.2
"""Share of a mark from which its hint is meant for what lies under that share."""


def colour_share(luminance: Float) -> Float:
    """Share 0..1 of the network's chroma that is kept at each L*: none at black and at white."""
    shadows = smooth_step(luminance / np.float32(_SHADOWS))
    return shadows * smooth_step((100 - luminance) / np.float32(_HIGHLIGHTS))


class Care:
    """What is known of one photo, from its luminance alone.

    photo_share (h, w) on the work grid is 0 on the border and 1 on the photo, None where there is no
    border.
    """

    def __init__(self, prepared: PreparedPhoto, luminance: Float) -> None:
        """luminance (h, w) is that of the work grid."""
        # At one size for all, so that a photo and its half-size copy have the same border.
        photo = prepared.photo
        self._border = find_border(
            prepared.luminance_at(*work_size(photo.height, photo.width, _SEEN))
        )
        self.photo_share = None
        if self._border is not None:
            self.photo_share = resize_plane(self._border.photo_share, *luminance.shape)
        share = colour_share(luminance)
        self._share = share if self.photo_share is None else share * self.photo_share

    def for_network(self, luminance: Float) -> Float:
        """luminance (h, w) at network size without the border, in whose place the photo is mirrored.

        Measured on 40 validation photos with a made border: paper costs the photo 0.4 to 0.6 dB, of
        which this brings back seven tenths.
        """
        return luminance if self._border is None else self._border.mirrored(luminance)

    def tended(self, ab: Float) -> Float:
        """Network chroma (h, w, 2) as far as it is to be trusted."""
        return np.asarray(ab * self._share[..., None], np.float32)

    def on_photo(self, marks: Box) -> bool:
        """Whether a hint with these marks (on the work grid) is meant for the photo."""
        return self._border_under(marks) < 1 - _TOUCHES

    def on_border(self, marks: Box) -> bool:
        """Whether it is meant for the border; a stroke across the edge is meant for both."""
        return self._border_under(marks) > _TOUCHES

    def _border_under(self, marks: Box) -> float:
        if self.photo_share is None:
            return 0.0
        border = 1 - self.photo_share[marks.area]
        return float((border * marks.mask).sum() / marks.mask.sum())
