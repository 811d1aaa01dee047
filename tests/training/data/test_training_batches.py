"""Batches that depend on seed, step and place alone."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from training.config import Config, InputConfig
from training.data.batches import Batch, BatchStream, Request, network_input
from training.data.cache import PhotoCache
from training.objectives import Batch as ObjectiveBatch

CONFIG = Config(
    input=InputConfig(rotation=5.0, old_film_share=0.5, hint_none=0.2, hint_full=0.1),
    phases=((1.0, 64, 4),),
)


def _tensors(batch: Batch) -> list[torch.Tensor]:
    return [batch.luminance, batch.ab, batch.hints, batch.labels]


def _same(one: Batch, other: Batch, tolerance: float = 1e-3) -> bool:
    return all(
        torch.allclose(a.float(), b.float(), rtol=0, atol=tolerance)
        for a, b in zip(_tensors(one), _tensors(other), strict=True)
    )


def _numbers(stream: BatchStream, cache: PhotoCache, request: Request) -> list[int]:
    """Which photos a batch shows, found by their pixels."""
    found = stream._order(request.start_photos + np.arange(request.photos_total))
    return found.tolist()


def test_a_batch_has_the_contract_of_the_objectives(cache: PhotoCache) -> None:
    stream = BatchStream(cache, CONFIG, 0)
    batch = stream.batch(0, 0, 96, 6)
    stream.close()
    assert isinstance(batch, ObjectiveBatch)
    assert batch.luminance.shape == (6, 1, 96, 96)
    assert batch.ab.shape == (6, 2, 96, 96)
    assert batch.hints.shape == (6, 3, 96, 96)
    assert batch.labels.dtype == torch.int64
    assert batch.step == 0
    assert set(batch.labels.tolist()) <= {0, 1}
    assert 0 <= float(batch.luminance.min()) < float(batch.luminance.max()) <= 100
    assert float(batch.ab.abs().max()) <= 110
    assert network_input(batch, 1).shape == (6, 1, 96, 96)
    assert torch.equal(network_input(batch, 4)[:, 1:], batch.hints)
    assert torch.equal(network_input(batch, 1), batch.luminance / 50 - 1)


def test_two_processes_see_together_what_one_sees(cache: PhotoCache) -> None:
    streams = [
        BatchStream(cache, CONFIG, 7),
        *(BatchStream(cache, CONFIG, 7, r, 2) for r in (0, 1)),
    ]
    for step in range(2):
        whole, first, second = (s.batch(step, 8 * step, 64, 8) for s in streams)
        joined = Batch(*(torch.cat(p) for p in zip(_tensors(first), _tensors(second), strict=True)))
        assert _same(whole, joined)
        assert not _same(first, second)
    for stream in streams:
        stream.close()


def test_a_resumed_stream_goes_on_as_if_never_stopped(cache: PhotoCache) -> None:
    """Sizes grow on the way, against what was made ahead."""
    schedule = [(64, 4), (64, 4), (64, 4), (96, 2), (96, 2), (64, 6)]
    whole = BatchStream(cache, CONFIG, 3)
    expected, starts, start = [], [], 0
    for step, (size, photos) in enumerate(schedule):
        starts.append(start)
        expected.append(whole.batch(step, start, size, photos))
        start += photos
    whole.close()
    for step in (2, 3, 5):
        resumed = BatchStream(cache, CONFIG, 3)
        size, photos = schedule[step]
        assert _same(resumed.batch(step, starts[step], size, photos), expected[step], 0)
        resumed.close()


def test_what_was_asked_before_does_not_matter(cache: PhotoCache) -> None:
    stream = BatchStream(cache, CONFIG, 3)
    once = stream.batch(4, 40, 64, 4)
    stream.batch(0, 0, 96, 2)
    stream.batch(5, 44, 64, 4)
    assert _same(stream.batch(4, 40, 64, 4), once, 0)
    assert not _same(stream.batch(5, 40, 64, 4), once)
    assert _same(stream.make(Request(4, 40, 64, 4)), once, 0)
    stream.close()
    other = BatchStream(cache, CONFIG, 4)
    assert not _same(other.batch(4, 40, 64, 4), once)
    other.close()


def test_every_epoch_shows_every_photo_once_in_another_order(cache: PhotoCache) -> None:
    stream = BatchStream(cache, CONFIG, 0)
    seen = [_numbers(stream, cache, Request(0, start, 64, 5)) for start in range(0, 30, 5)]
    stream.close()
    epochs = [seen[k] + seen[k + 1] for k in (0, 2, 4)]
    assert all(sorted(epoch) == list(range(10)) for epoch in epochs)
    assert epochs[0] != epochs[1] != epochs[2]


def test_a_view_that_repeats_shows_every_photo_so_often(cache: PhotoCache, tmp_path: Path) -> None:
    cache.write_view(tmp_path, np.array([1, 4, 8]), cache.scenes, repeat=4)
    view = PhotoCache(tmp_path)
    assert view.epoch_photos == 12
    stream = BatchStream(view, CONFIG, 0)
    seen = _numbers(stream, view, Request(0, 0, 64, 12))
    batch = stream.batch(0, 0, 64, 12)
    stream.close()
    assert sorted(seen) == [0] * 4 + [1] * 4 + [2] * 4
    first = [k for k, number in enumerate(seen) if number == 0]
    assert not torch.allclose(batch.ab[first[0]], batch.ab[first[1]], atol=1)


def test_only_the_input_ages(cache: PhotoCache) -> None:
    made = {}
    for share in (0.0, 1.0):
        config = dataclasses.replace(CONFIG, input=InputConfig(old_film_share=share))
        made[share] = BatchStream(cache, config, 0)
    young, old = (stream.batch(0, 0, 64, 10) for stream in made.values())
    for stream in made.values():
        stream.close()
    assert torch.equal(young.ab, old.ab)
    assert torch.equal(young.hints, old.hints)
    assert float((young.luminance - old.luminance).abs().mean((1, 2, 3)).min()) > 0.5


def test_photos_that_cannot_be_shared_evenly_are_refused(cache: PhotoCache) -> None:
    stream = BatchStream(cache, CONFIG, 0, 1, 2)
    with pytest.raises(ValueError, match="5 photos a step cannot be shared evenly by 2 processes"):
        stream.batch(0, 0, 64, 5)
    stream.close()


def test_a_fault_in_the_thread_reaches_the_one_who_asks(
    cache: PhotoCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = BatchStream(cache, CONFIG, 0)

    def broken(_: Request) -> Batch:
        raise OSError("the disk is gone")

    monkeypatch.setattr(stream, "make", broken)
    with pytest.raises(OSError, match="the disk is gone"):
        stream.batch(0, 0, 64, 4)
    stream.close()
