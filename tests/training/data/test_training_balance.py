"""Photos of people drawn more or less often, and everything that must hold all the same."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from training.config import Config, InputConfig
from training.data.balance import Order
from training.data.batches import BatchStream
from training.data.cache import PhotoCache

PEOPLE = 1
"""The scene of the photos of a woman; 0 is that of a cat's."""


def _drawn(cache: PhotoCache, share: float, count: int, seed: int = 3) -> np.ndarray:
    return Order(cache, seed, share)(np.arange(count))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.8, 1.0])
def test_people_come_as_often_as_asked_and_evenly(cache: PhotoCache, share: float) -> None:
    people = cache.scene_labels[_drawn(cache, share, 400)] == PEOPLE
    wanted = share * np.arange(1, 401)
    assert np.abs(np.cumsum(people) - wanted).max() <= 1


def test_within_a_group_every_photo_comes_equally_often(cache: PhotoCache) -> None:
    found = _drawn(cache, 0.8, 500)
    counts = np.bincount(found, minlength=len(cache))
    people = cache.scene_labels == PEOPLE
    assert set(counts[people]) == {80}
    assert set(counts[~people]) == {20}
    first, second = found[:5], found[50:55]
    assert not np.array_equal(first, second), "an epoch has an order of its own"
    assert not np.array_equal(found, _drawn(cache, 0.8, 500, seed=4))


def test_a_number_has_its_photo_whatever_was_asked_before(cache: PhotoCache) -> None:
    order = Order(cache, 3, 0.7)
    whole = order(np.arange(300))
    shuffled = np.random.default_rng(0).permutation(300)
    assert np.array_equal(order(shuffled), whole[shuffled])
    assert np.array_equal(Order(cache, 3, 0.7)(np.arange(200, 230)), whole[200:230])


def test_without_a_share_the_order_is_that_of_earlier_versions(cache: PhotoCache) -> None:
    """A run that was begun with them goes on exactly."""
    for repeat in (1, 3):
        repeated = PhotoCache(cache.folder)
        repeated.repeat = repeat
        epoch = len(cache) * repeat
        rng = np.random.default_rng((9, 1))
        expected = rng.permutation(epoch) % len(cache)
        assert np.array_equal(Order(repeated, 9)(np.arange(epoch, 2 * epoch)), expected)


def test_two_processes_and_a_resumed_one_see_the_balanced_photos(cache: PhotoCache) -> None:
    config = Config(input=InputConfig(people_share=0.75, hint_none=1.0, old_film_share=0.0))
    one = BatchStream(cache, config, 7)
    halves = [BatchStream(cache, config, 7, rank, 2) for rank in (0, 1)]
    whole = [one.batch(step, 8 * step, 64, 8) for step in range(3)]
    late = [half.batch(2, 16, 64, 8) for half in halves]
    for stream in (one, *halves):
        stream.close()
    assert [int((batch.labels == PEOPLE).sum()) for batch in whole] == [6, 6, 6]
    assert torch.equal(torch.cat([half.ab for half in late]), whole[2].ab)


def test_photos_of_unknown_scene_are_not_of_people(cache: PhotoCache) -> None:
    forgetful = PhotoCache(cache.folder)
    forgetful.scene_labels = np.where(cache.scene_labels == 0, -1, cache.scene_labels)
    assert np.array_equal(_drawn(forgetful, 0.6, 50), _drawn(cache, 0.6, 50))


def test_what_is_not_there_cannot_be_drawn(cache: PhotoCache, tmp_path: Path) -> None:
    cats = tmp_path / "cats"
    cache.write_view(cats, np.flatnonzero(cache.scene_labels != PEOPLE), cache.scenes)
    with pytest.raises(ValueError, match=r"people_share is 0.5, but .*cats holds no photo with"):
        Order(PhotoCache(cats), 0, 0.5)
    people = tmp_path / "people"
    cache.write_view(people, np.flatnonzero(cache.scene_labels == PEOPLE), cache.scenes)
    with pytest.raises(ValueError, match="without people"):
        BatchStream(
            PhotoCache(people),
            dataclasses.replace(Config(), input=InputConfig(people_share=0.5)),
            0,
        )
    assert len(_drawn(PhotoCache(people), 1.0, 7)) == 7
