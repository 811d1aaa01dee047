"""Suggestions come from the network: ranked, possible, distinct, repeatable, and they know the hints."""

from dataclasses import replace

import numpy as np
import pytest

from core.colour.bins import BINS, anneal
from core.colour.gamut import in_gamut
from core.errors import HintError, ModelError
from core.hints.hint import Hint
from core.rendering import Engine, suggest
from core.rendering.certainty import TEMPERATURE, calibrated
from core.rendering.cluster import cluster


def masses(*colours):
    """A distribution over the bins: ((a, b), share) for every colour."""
    weights = np.zeros(313, np.float32)
    for ab, share in colours:
        weights[np.flatnonzero((ab == BINS).all(1))[0]] = share
    return weights


def test_suggestions_are_ranked_possible_and_repeatable(portrait, engine):
    # Beside the face, where nothing but the share ranks.
    found = suggest(portrait, 20, 20, engine)
    assert 3 <= len(found) <= 6
    shares = [s.share for s in found]
    assert shares == sorted(shares, reverse=True)
    assert 0.5 < sum(shares) <= 1 + 1e-4
    luminance = portrait.photo.luminance[20, 20]
    assert all(in_gamut(np.array([luminance, *s.ab], np.float32), 1e-3) for s in found)
    assert all(s.name for s in found)
    assert found == suggest(portrait, 20, 20, Engine("cpu", 2))


@pytest.mark.parametrize("spot", [(150, 90), (20, 20), (300, 240), (250, 60), (100, 250)])
def test_no_two_suggestions_look_the_same(portrait, engine, spot):
    found = np.array([s.ab for s in suggest(portrait, *spot, engine)])
    apart = np.hypot(*(found[:, None] - found[None]).transpose(2, 0, 1))
    assert apart[np.triu_indices(len(found), 1)].min(initial=99) >= 8


def test_black_and_white_offer_little(portrait, engine):
    luminance = portrait.photo.luminance
    y, x = np.unravel_index(int(luminance.argmin()), luminance.shape)
    dark = suggest(portrait, float(x), float(y), engine)
    assert 1 <= len(dark) < len(suggest(portrait, 150, 90, engine))


def test_a_spot_outside_is_refused(portrait, engine):
    with pytest.raises(HintError, match="outside portrait"):
        suggest(portrait, 320, 10, engine)


def test_a_hint_beside_the_spot_is_heard(portrait, engine):
    def violet_share(document):
        found = suggest(document, 150, 90, engine)
        return sum(s.share for s in found if np.hypot(s.ab[0] - 40, s.ab[1] + 45) < 25)

    told = portrait.add_hint(Hint("color", ((154, 92),), 6, (40.0, -45.0)))
    assert violet_share(told) > violet_share(portrait) + 0.1
    disabled = told.replace_hint(replace(told.hints[0], enabled=False))
    assert suggest(disabled, 150, 90, engine) == suggest(portrait, 150, 90, engine)


def test_clusters_find_the_modes_of_a_distribution():
    found = cluster(masses(((50, 40), 0.6), ((-40, 30), 0.3), ((0, -50), 0.1)), 6)
    assert [round(share, 3) for _, share in found] == [0.6, 0.3, 0.1]
    assert np.allclose([ab for ab, _ in found], [(50, 40), (-40, 30), (0, -50)])


def test_rare_extremes_do_not_drag_a_colour_away_and_are_not_counted():
    found = cluster(masses(((20, 20), 0.9), ((90, -20), 0.1)), 1)
    assert len(found) == 1
    assert np.allclose(found[0][0], (20, 20))
    assert found[0][1] == pytest.approx(0.9)


def test_colours_that_the_gamut_brings_together_become_one():
    weights = masses(((50, 40), 0.6), ((60, 40), 0.4))
    places = BINS * np.float32(0.3)
    found = cluster(weights, 6, places)
    assert len(found) == 1
    assert np.allclose(found[0][0], (0.6 * 50 * 0.3 + 0.4 * 60 * 0.3, 12))
    assert found[0][1] == pytest.approx(1, abs=1e-6)


def test_clusters_cover_more_than_the_likeliest_bins():
    # A broad hill and two lesser colours: the six must not all sit on the hill.
    hill = np.exp(-((BINS - (10, 15)) ** 2).sum(1) / (2 * 15**2))
    weights = 0.9 * hill / hill.sum() + masses(((-50, 40), 0.05), ((10, -60), 0.05))
    places = np.array([ab for ab, _ in cluster(weights.astype(np.float32), 6)])
    for rare in ((-50, 40), (10, -60)):
        assert np.hypot(*(places - rare).T).min() < 12


def test_the_card_calibrates(portrait):
    own = Engine("cpu", 2)
    colorizer = own.colorizer(portrait.look.model)
    card = colorizer.card

    def with_temperature(value):
        return replace(card, metrics={**card.metrics, TEMPERATURE: value})

    distribution = own.answer(portrait, own.prepare(portrait.photo)).distribution
    without = replace(card, metrics={})
    assert calibrated(distribution, without) is distribution
    calmer = calibrated(distribution, with_temperature(2.0))
    assert np.allclose(calmer, anneal(distribution, 2.0, axis=0))
    assert np.allclose(calmer.sum(0), 1, atol=1e-4)
    with pytest.raises(ModelError, match=r"tint-small.*calibration_temperature.*above 0, not -1"):
        calibrated(distribution, with_temperature(-1.0))

    colorizer.card = with_temperature(0.5)
    sure = suggest(portrait, 150, 90, own)
    colorizer.card = with_temperature(2.0)
    unsure = suggest(portrait, 150, 90, own)
    assert max(s.share for s in sure) > max(s.share for s in unsure) + 0.05
