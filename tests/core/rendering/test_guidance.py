"""Suggestions and uncertainty come from the network, ranked and repeatable."""

import numpy as np
import pytest

from core.colour.bins import BINS
from core.colour.gamut import in_gamut
from core.errors import HintError
from core.hints.hint import Hint
from core.rendering import suggest, uncertainty
from core.rendering.cluster import cluster


def test_suggestions_are_ranked_possible_and_repeatable(portrait, engine):
    found = suggest(portrait, 150, 90, engine)
    assert 1 <= len(found) <= 6
    shares = [s.share for s in found]
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) <= 1 + 1e-4
    luminance = portrait.photo.luminance[90, 150]
    assert all(in_gamut(np.array([luminance, *s.ab], np.float32), 1e-3) for s in found)
    assert all(s.name for s in found)
    assert found == suggest(portrait, 150, 90, engine)


def test_a_spot_outside_is_refused(portrait, engine):
    with pytest.raises(HintError, match="outside portrait"):
        suggest(portrait, 320, 10, engine)


def test_clusters_find_the_modes_of_a_distribution():
    weights = np.zeros(313)
    for ab, share in (((50, 40), 0.6), ((-40, 30), 0.3), ((0, -50), 0.1)):
        weights[np.flatnonzero((ab == BINS).all(1))[0]] = share
    found = cluster(weights, 6)
    assert [round(share, 3) for _, share in found] == [0.6, 0.3, 0.1]
    assert np.allclose([ab for ab, _ in found], [(50, 40), (-40, 30), (0, -50)])


def test_uncertainty_points_inside_and_moves_on_after_a_hint(portrait, engine):
    first = uncertainty(portrait, engine)
    assert first.map.min() >= 0
    assert first.map.max() <= 1
    x, y = first.best
    assert 0 <= x < 320
    assert 0 <= y < 256
    after = uncertainty(portrait.add_hint(Hint("keep", (first.best,), 5)), engine)
    assert np.hypot(after.best[0] - x, after.best[1] - y) > 16
    assert np.array_equal(after.map, first.map)
