"""Other readings of what a network answered: samples of its distribution, and what is like a face to it.

Perturb and MAP (Papandreou, Yuille, *Perturb-and-MAP random fields*, ICCV 2011): things that look alike to
the network get the same Gumbel noise, so that a coat comes out in one colour; groups of neighbouring bins
are perturbed, not bins, which differ too little.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import BINS
from core.rendering.prepared import resize_plane, resize_planes

Float = NDArray[np.float32]

_GROUP = 30.0
"""ab units: two colours nearer than this are one answer."""
_SOFTNESS = 0.5
"""Temperature of the choice between groups; towards 0 it is an exact sample with hard edges."""
_DARING = 0.75
"""Share of the noise that an exact sample has: full noise tells too many unlikely stories."""
_ALIKE = (0.6, 0.8)
"""Likeness to the faces' features from which, and at which, a place counts as skin."""


def sample(distribution: Float, features: Float | None, seed: int) -> Float:
    """Another distribution (313, h, w), gathered around one of the answers in this one; what is alike in
    the features (E, h, w) gets the same answer, without them all of the photo does."""
    _, height, width = distribution.shape
    groups = _groups()
    count = int(groups.max()) + 1
    mass = np.zeros((count, height, width), np.float32)
    np.add.at(mass, groups, distribution)
    random = np.random.default_rng(seed)
    noise = random.standard_normal((count, 1, 1)).astype(np.float32)
    if features is not None:
        alike = _unit(resize_planes(features, height, width))
        # Unit vectors: every place's noise is normal again, and as near as the things are alike.
        drawn = random.standard_normal((count, len(alike))).astype(np.float32)
        noise = np.tensordot(drawn, alike, 1)
    score = np.log(np.maximum(mass, 1e-9)) + _DARING * _gumbel(noise)
    score = (score - score.max(0)) / _SOFTNESS
    chosen = np.exp(score)
    chosen /= chosen.sum(0)
    out = distribution * (chosen / np.maximum(mass, 1e-9))[groups]
    return np.asarray(out / out.sum(0), np.float32)


def with_alike(faces: Float, features: Float | None) -> Float:
    """Faces (h, w) 0..1 and what is like them in the features (E, h4, w4): hands, arms, other faces."""
    if features is None or faces.max() < 0.5:
        return faces
    unit = _unit(features)
    share = resize_plane(faces, *unit.shape[1:])
    mean = (unit * share).sum((1, 2))
    likeness = np.tensordot(mean / max(float(np.linalg.norm(mean)), 1e-6), unit, 1)
    alike = np.clip((likeness - _ALIKE[0]) / (_ALIKE[1] - _ALIKE[0]), 0, 1)
    return np.asarray(np.maximum(faces, resize_plane(alike, *faces.shape)), np.float32)


def _unit(features: Float) -> Float:
    """Features (E, h, w) about their mean, of length 1 everywhere."""
    out = features - features.mean((1, 2), keepdims=True)
    out /= np.maximum(np.linalg.norm(out, axis=0), 1e-6)
    return np.asarray(out, np.float32)


def _groups() -> NDArray[np.intp]:
    """For each of the 313 bins the number of its group: squares of the ab plane, grey in one middle."""
    cell = np.floor(BINS / _GROUP + 0.5).astype(np.intp)
    _, number = np.unique(cell, axis=0, return_inverse=True)
    return np.asarray(number.reshape(-1), np.intp)


def _gumbel(normal: Float) -> Float:
    """Normally distributed values as Gumbel distributed ones of the same rank."""
    below = 1 / (1 + np.exp(-1.702 * normal))  # the normal distribution function within 0.01
    return np.asarray(-np.log(-np.log(np.clip(below, 1e-6, 1 - 1e-6))), np.float32)
