"""The rows of the table: every method as it answers hints on a scene."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.hints import Hint
from core.propagation.alternatives import METHODS, tintype, transfer
from core.rendering.explain import DISTANCE

from .grids import DEFAULT_SPREAD
from .scenes import Scene

Float = NDArray[np.float32]
OnScene = Callable[[Scene, Sequence[Hint]], Float]


@dataclass(frozen=True)
class Row:
    """on_scene is what quality is measured of; on_grid names what is timed, see `grids.ON_GRID`;
    clicks: whether it listens to hints at all."""

    name: str
    what: str
    on_scene: OnScene
    on_grid: str
    clicks: bool = True


def rows() -> list[Row]:
    ours = "geodesic maps and likeness on the work grid; the network hears the hints (the program itself)"
    return [
        Row(
            "network only",
            "no hints; timed: bilinear enlargement of its answer",
            lambda scene, hints: scene.grid.base,
            "enlarged",
            clicks=False,
        ),
        Row(
            "network + hint map",
            "the network hears the hints, nothing is spread",
            lambda scene, hints: scene.asked(hints) if hints else scene.grid.base,
            "enlarged",
        ),
        _ours("tintype, spread 0", 0.0, ours),
        _ours(f"tintype, spread {DEFAULT_SPREAD:g}", DEFAULT_SPREAD, "the same, the program's default"),
        _ours("tintype, spread 1", 1.0, "the same, to everything alike"),
        _plain("Levin, hints only", "optimisation, unseeded", "Levin et al. 2004, no network"),
        _plain("Levin on network", "optimisation", "solved for the change against the network"),
        _heard("Levin on network + hint map", "optimisation", "the same, the network hears the hints"),
        _plain(
            "exact solve on network",
            "optimisation, coarse",
            "affinity on L + 2 ab of the network, at most 256 px and joint bilateral upsampling",
        ),
        _heard(
            "exact solve on network + hint map",
            "optimisation, coarse",
            "the same, the network hears the hints",
        ),
        _plain("Yatziv, hints only", "geodesic blending, unseeded", "Yatziv & Sapiro 2006, no network"),
        _plain("Yatziv on network", "geodesic blending", "blends changes against the network"),
        _plain("region flattening", "region flattening", "growing over 4 neighbours, on the network"),
        Row(
            "automatic hints",
            "confidence maxima as hints on grey, and the person's, spread by ours",
            _automatic,
            f"tintype, spread {DEFAULT_SPREAD:g}",
        ),
        Row(
            "Welsh transfer",
            "Welsh et al. 2002, colours of another photo of the set, no hints",
            _transfer,
            "transfer",
            clicks=False,
        ),
    ]  # fmt: skip


def _ours(name: str, spread: float, what: str) -> Row:
    def on_scene(scene: Scene, hints: Sequence[Hint]) -> Float:
        asked = scene.asked(hints) if hints else None
        return tintype(scene.grid, hints, conditioned=asked, spread=spread)

    return Row(name, what, on_scene, f"tintype, spread {spread:g}")


def _heard(name: str, method: str, what: str) -> Row:
    """A method that starts from the network's answer to the same hints."""

    def on_scene(scene: Scene, hints: Sequence[Hint]) -> Float:
        if not hints:
            return scene.grid.base.copy()
        return METHODS[method](replace(scene.grid, base=scene.asked(hints)), hints)

    return Row(name, what, on_scene, method)


def _plain(name: str, method: str, what: str) -> Row:
    """A method that starts from the network's answer without hints, or does not look at it."""
    return Row(name, what, lambda scene, hints: METHODS[method](scene.grid, hints), method)


def _automatic(scene: Scene, hints: Sequence[Hint]) -> Float:
    """The network only through its surest colours as hints; those near a person's hint give way."""
    apart = DISTANCE * max(scene.ab.shape[:2])
    told = np.array([hint.points[0] for hint in hints]).reshape(-1, 2)
    given = [
        hint
        for hint in scene.automatic
        if not len(told) or np.hypot(*(told - hint.points[0]).T).min() >= apart
    ]
    grey = replace(scene.grid, base=np.zeros_like(scene.grid.base))
    return tintype(grey, [*given, *hints], spread=DEFAULT_SPREAD)


def _transfer(scene: Scene, hints: Sequence[Hint]) -> Float:
    other = scene.reference
    assert other is not None, "scenes() gives every scene one"
    return transfer(scene.grid.luminance, other.grid.luminance, other.ab)
