"""Suggestions on skin: its colours first, grey last, the shares untouched."""

import numpy as np
import pytest

from core.colour.bins import BINS
from core.rendering import suggest
from core.rendering.cluster import cluster
from core.rendering.skin_colours import offered
from core.rendering.skin_map import skin_coloured


def masses(*colours):
    """A distribution over the bins: ((a, b), share) for every colour."""
    weights = np.zeros(313, np.float32)
    for ab, share in colours:
        weights[np.flatnonzero((ab == BINS).all(1))[0]] = share
    return weights


PALE_FACE = masses(
    ((0, 0), 0.4), ((0, -20), 0.25), ((0, 50), 0.2), ((10, 10), 0.1), ((10, 20), 0.05)
)


def test_on_skin_its_colours_come_first_as_one_and_grey_last():
    found = offered(PALE_FACE, 6, BINS, on_skin=True)
    assert np.allclose(found[0][0], (10, 40 / 3), atol=1e-4)
    assert [round(share, 3) for _, share in found] == [0.15, 0.2, 0.25, 0.4]
    assert np.allclose([ab for ab, _ in found[1:]], [(0, 50), (0, -20), (0, 0)])


def test_elsewhere_the_likeliest_comes_first():
    found = offered(PALE_FACE, 6, BINS, on_skin=False)
    assert found[0][1] == pytest.approx(max(share for _, share in found))
    assert np.hypot(*found[0][0]) < 8


def test_a_network_that_expects_no_skin_gets_none_foisted_on_it():
    weights = masses(((0, 0), 0.9), ((0, -20), 0.1))
    found = offered(weights, 6, BINS, on_skin=True)
    assert not any(skin_coloured(ab[None])[0] for ab, _ in found)
    assert np.allclose(found[-1][0], 0)


def test_grey_is_exactly_grey():
    weights = masses(((0, 0), 0.8), ((0, -10), 0.1), ((50, 50), 0.1))
    (ab, _), *_ = cluster(weights, 2)
    assert 0.5 < np.hypot(*ab) < 4
    grey, *_ = offered(weights, 2, BINS, on_skin=False)
    assert grey[0].tolist() == [0, 0]


def test_a_click_on_a_face_offers_skin_first(portrait, engine):
    first, *others = suggest(portrait, 165, 90, engine)
    assert skin_coloured(np.array([first.ab], np.float32))[0]
    assert sum(s.share for s in (first, *others)) <= 1 + 1e-4
    assert np.hypot(*others[-1].ab) < 9 or all(np.hypot(*s.ab) >= 9 for s in others)
