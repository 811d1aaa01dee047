"""What the hints say together: simple kriging of their changes over nearness and likeness.

Places that are near each other within edges, or alike, have to do with each other; the change at a
pixel is the best linear estimate from all hints at once. Two clicks on one thing so count as little
more than one, and a hint explains only what its neighbours do not. Where hints' own weight fades within
their reach, the estimate is lifted to that of ordinary kriging, so that a lone hint fills its thing
evenly.

Source: Matheron, *Principles of geostatistics*, Economic Geology 1963 (kriging); the rest is ours.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.propagation.drift import drift
from core.propagation.influence import Influence, fading, filling_of
from core.propagation.places import Pair, Places

Float = NDArray[np.float32]

_NOISE, _NOISE_OF_LIKENESS = 0.05, 0.3
"""How far a hint may be missed, in shares of its variance: likeness is the vaguer the further."""
_LIKENESS = 0.6
"""What perfect likeness is worth at spread 1 beside nearness, where hints contend."""
_LEAST_SHARE = 0.02
_LEAST_STRENGTH = 1e-6
_ALIKE_ENOUGH = 40.0
_TOGETHER = 0.2
_NETWORK = 0.25
"""How far the network's answer counts at least on what is alike. At 0.5 a click on a pillar tinted a nurse's
dress by 10 of 29 ab units at the default spread, by 6 here, for 0.02 dB of few random hints."""
_FEW, _MANY = 0.05, 0.15
"""Share of the photo told by hints between which the network's answer comes to count everywhere: on ten
validation photos six clicks on one thing tell .04 (at most .07), ten random hints .15, and ten at the
largest errors .11 where every hint counts fully."""
_LITTLE = 0.1
"""Spread from which that holds in full."""


def spread_of(hint: Hint, spread: float) -> float:
    """The hint's own spread, or the given one."""
    return spread if hint.spread is None else hint.spread


def shared_at(own: float) -> float:
    """How much of a hint's change is estimated together with the others' at its spread: none at 0,
    where each hint corrects its own thing and the nearest wins; all from 0.2 on."""
    return min(1.0, own / _TOGETHER)


def but_colours(pairs: Sequence[Pair], spread: float) -> Hashable:
    """All that hints say but their colours: what a recolour leaves as it is may be kept by it."""
    return tuple(
        (its, hint.strength, hint.kind == "keep", spread_of(hint, spread)) for hint, its in pairs
    )


def followed(pairs: Sequence[Pair], spread: float, size: tuple[int, int]) -> Float:
    """(h, w) 0..1: how far the network's own answer to the hints counts.

    At spread 0 where hints fill their own thing. The more is left to `kriged`, as far instead as things
    are no more unlike the hints than their spread allows, everywhere at spread 1: after one odd hint the
    network tints all of a photo, so that what is unlike is left out, and elsewhere part of the way.
    """
    recent = pairs[0][1].guide.recent
    return recent.keep(
        ("followed", but_colours(pairs, spread)), lambda: _followed(pairs, spread, size)
    )


def trust(pairs: Sequence[Pair], asked: Float, missed: Float, spread: float) -> float:
    """0..1: how far to go from `followed` at this spread to that at spread 1; 0 at spread 0.

    The more things have hints of their own the less is left that an odd one could tint, and the better the
    network knows what is meant. A hint tells of all that is like what it is on, as far as the network's
    answer goes its way: asked (N, 2) is the change at its marks, missed (N, 2) what that answer leaves of
    it. Hints that ask for what is there already so tell nothing. What the one tells that tells most does
    not count, so that neither a click on a large sky nor many on one thing tell much.
    """
    wish, rest = np.hypot(*asked.T), np.hypot(*missed.T)
    heard = np.clip(2 * (1 - rest / np.maximum(wish, 1e-6)), 0, 1)
    alike: Float | None = None
    most = 0.0
    for (hint, its), part in zip(pairs, heard, strict=True):
        if (weight := np.float32(part * hint.strength)) > 0:
            one = its.alike * weight
            most = max(most, float(one.mean()))
            alike = one if alike is None else np.maximum(alike, one, out=alike)
    told = 0.0 if alike is None else float(alike.mean()) - most
    share = min(max((told - _FEW) / (_MANY - _FEW), 0.0), 1.0)
    return share * min(spread / _LITTLE, 1.0)


def _followed(pairs: Sequence[Pair], spread: float, size: tuple[int, int]) -> Float:
    out = np.zeros(size, np.float32)
    alone: dict[float, list[Influence]] = {}
    alike: dict[tuple[float, float], list[Influence]] = {}
    for hint, its in pairs:
        own = spread_of(hint, spread)
        if hint.kind == "keep":
            continue
        if (part := (1 - shared_at(own)) * hint.strength) > 0:
            alone.setdefault(part, []).append(its)
        if own > 0:
            share = (_NETWORK + (1 - _NETWORK) * own) * hint.strength
            alike.setdefault((own, share), []).append(its)
    for part, some in alone.items():
        np.maximum(out, np.square(filling_of(_nearest(some))) * np.float32(part), out=out)
    for (own, share), some in alike.items():
        if own < 1:
            least = least_unlike(some).astype(np.float32)
            end = _ALIKE_ENOUGH * own / (1 - own)
            np.maximum(out, np.float32(share) * fading(least, end, end), out=out)
        else:
            np.maximum(out, np.float32(share), out=out)
    return out


# Bits of floats that are not negative are in the order of the floats, and much quicker; what grows with a value
# need not be worked out for every hint, only for the one that has most of it.


def _nearest(influences: Sequence[Influence]) -> NDArray[np.float16]:
    """(h, w): the largest weight of any of them, as they store it."""
    most = np.zeros(influences[0].guide.size, np.uint16)
    for its in influences:
        np.maximum(most[its.area], its.stored.view(np.uint16), out=most[its.area])
    return most.view(np.float16)


def least_unlike(influences: Sequence[Influence]) -> NDArray[np.float16]:
    """(h, w): how unlike each pixel is to what it is least unlike of all that they mark."""
    least = influences[0].unlike.view(np.uint16).copy()
    for its in influences[1:]:
        np.minimum(least, its.unlike.view(np.uint16), out=least)
    return least.view(np.float16)


def response(its: Influence, own: float) -> Float:
    """(h, w) float32 0..1, read-only: what a pixel has to do with the hint's marks at spread `own`."""
    return its.guide.recent.keep(
        ("response", its, own),
        lambda: _with_likeness(its, its.nearness, own * _LIKENESS),
    )


def _filling(its: Influence, own: float) -> Float:
    return its.guide.recent.keep(
        ("filling", its, own), lambda: _with_likeness(its, its.filling, own)
    )


def _with_likeness(its: Influence, inside: Float, own: float) -> Float:
    """(h, w): the map `inside` its area, and by the share `own` the hint's likeness where it is more."""
    near = np.zeros(its.guide.size, np.float32)
    near[its.area] = inside
    if own > 0:
        near += np.float32(own) * (np.maximum(near, its.likeness) - near)
    return near


def kriged(
    pairs: Sequence[Pair],
    places: Places,
    wanted: Float,
    spread: float,
    base: Float,
    trusted: float = 0.0,
) -> Float:
    """The change (h, w, 2) that wanted (N, 2), the change at each hint's marks, asks of every pixel.

    The more things have hints of their own (`trust`'s trusted), the more counts everywhere what they have
    in common over base (h, w, 2), the chroma without them (`drift`), and the less is lifted where hints
    fade. Never further than the hints' largest changes, from the drift and from what it leaves, go together.
    """
    # Linear in it more changed far away after six clicks on one thing, by 8 to 25 % on four of them.
    trusted = trusted * trusted
    grid = pairs[0][1].guide.grid
    size = pairs[0][1].guide.size
    spreads = [spread_of(hint, spread) for hint, _ in pairs]
    wanted = wanted * np.array([[shared_at(own)] for own in spreads], np.float32)
    out = np.zeros((*size, 2), np.float32)
    if not wanted.any():
        return out
    responses = [response(its, own) for (_, its), own in zip(pairs, spreads, strict=True)]
    shared = np.stack([places.means(one) for one in responses], 1).astype(np.float64)
    strength = np.array([hint.strength for hint, _ in pairs])
    # Below this a hint does nothing that is seen, and its square would be 0.
    strength = np.maximum(strength, _LEAST_STRENGTH)
    noise = (_NOISE + _NOISE_OF_LIKENESS * np.array(spreads)) / strength**2
    # Geodesic and code distances make no perfect covariance; what is negative of it is left out.
    values, vectors = np.linalg.eigh((shared + shared.T) / 2)
    covariance = (vectors * np.maximum(values, 0)) @ vectors.T + np.diag(noise)
    if trusted > 0:
        told = places.means(grid.luminance), places.means(base)
        out = np.float32(trusted) * drift(grid.luminance, base, told, covariance, wanted)
        wanted = wanted - places.means(out)
    weights = np.linalg.solve(covariance, np.column_stack([wanted, np.ones(len(pairs))]))
    total = np.zeros((3, *size), np.float32)
    filled, scratch = np.zeros(size, np.float32), np.empty(size, np.float32)
    for (_, its), own, one, weight in zip(pairs, spreads, responses, weights, strict=True):
        for channel in range(3):
            total[channel] += np.multiply(one, np.float32(weight[channel]), out=scratch)
        np.maximum(filled, _filling(its, own), out=filled)
    share = np.clip(total[2], np.float32(_LEAST_SHARE), None)
    lift = np.maximum(filled / share, 1)
    lift += np.float32(trusted) * (1 - lift)
    for channel in range(2):
        low, high = min(0, wanted[:, channel].min()), max(0, wanted[:, channel].max())
        out[..., channel] += np.clip(total[channel] * lift, low, high)
    return out
