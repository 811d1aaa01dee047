from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PIL import Image

from core.batch.room import Room, pixels_in
from core.errors import Cancelled
from core.job import Job


def fits(room: Room, pixels: int) -> bool:
    """Whether a photo is let in at once; it stays if it is."""
    job, let_in = Job(), threading.Event()

    def enter() -> None:
        try:
            room.take(pixels, job)
        except Cancelled:
            return
        let_in.set()

    thread = threading.Thread(target=enter)
    thread.start()
    found = let_in.wait(0.05)
    job.cancel()
    thread.join()
    return found


def test_a_few_small_ones_and_no_more() -> None:
    room = Room(photos=2, pixels=100)
    assert fits(room, 10)
    assert fits(room, 10)
    assert not fits(room, 10)
    room.give(10)
    assert fits(room, 10)


def test_fewer_large_ones() -> None:
    room = Room(photos=4, pixels=100)
    assert fits(room, 60)
    assert not fits(room, 60)
    assert fits(room, 40)


def test_one_that_is_too_large_for_the_room_is_let_in_alone() -> None:
    room = Room(photos=4, pixels=100)
    assert fits(room, 1000)
    assert not fits(room, 1)
    room.give(1000)
    assert fits(room, 1)
    assert not fits(room, 1000)


def test_whoever_waits_can_be_cancelled() -> None:
    room, job = Room(photos=1), Job()
    room.take(1, job)
    job.cancel()
    with pytest.raises(Cancelled):
        room.take(1, job)


def test_the_header_says_how_many_pixels(tmp_path: Path) -> None:
    Image.new("L", (30, 20)).save(tmp_path / "a.png")
    assert pixels_in(tmp_path / "a.png") == 600
    (tmp_path / "b.heic").write_bytes(bytes(1000))
    assert pixels_in(tmp_path / "b.heic") == 4000
    assert pixels_in(tmp_path / "none") == 0
