"""Hints + network chroma -> chroma on the work grid, edge-aware, and from there to any size.

Soft geodesic influence maps. A hint is a change at its marks; it spreads by geodesic distance over
a guide of luminance and network chroma (Toivanen 1996; Yatziv, Sapiro, IEEE TIP 2006; Criminisi et
al., *GeoS*, ECCV 2008), against a competitor that keeps what is far away as it was, and by likeness
in the network's own features where `spread` asks for it.
"""

from core.propagation.combine import WorkChroma, combine, plain_chroma, propagate
from core.propagation.domain_transform import smooth_within_edges
from core.propagation.grid import LONG_SIDE, WorkGrid, work_scale, work_size
from core.propagation.guide import Guide, prepare_guide
from core.propagation.influence import Influence, influence, influence_key
from core.propagation.pin import pin
from core.propagation.upsample import bilinear, upsample

__all__ = [
    "LONG_SIDE",
    "Guide",
    "Influence",
    "WorkChroma",
    "WorkGrid",
    "bilinear",
    "combine",
    "influence",
    "influence_key",
    "pin",
    "plain_chroma",
    "prepare_guide",
    "propagate",
    "smooth_within_edges",
    "upsample",
    "work_scale",
    "work_size",
]
