from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from core.imaging import photo_from_array
from core.rendering import PreparedPhoto
from desktop_app.canvas.before import before_tile
from desktop_app.canvas.tile_grid import TILE, TileKey, tiles_in
from desktop_app.canvas.tile_store import TileStore


@given(
    st.integers(1, 4000), st.integers(1, 4000), st.integers(0, 3), st.floats(0, 1), st.floats(0, 1)
)
def test_every_visible_pixel_is_in_exactly_one_tile(width, height, level, fx, fy):
    size = (max(1, width >> level), max(1, height >> level))
    whole = (0.0, 0.0, float(size[0] << level), float(size[1] << level))
    x, y = int(fx * (size[0] - 1)), int(fy * (size[1] - 1))
    holding = []
    for key in tiles_in("after", level, size, whole):
        x0, y0, x1, y1 = key.box(size)
        assert 0 <= x0 < x1 <= size[0]
        assert 0 <= y0 < y1 <= size[1]
        if x0 <= x < x1 and y0 <= y < y1:
            holding.append(key)
    assert len(holding) == 1


def test_the_tiles_in_the_middle_come_first():
    keys = tiles_in("after", 0, (2560, 2560), (0, 0, 2560, 2560))
    assert {keys[0].column, keys[0].row} <= {4, 5}
    assert {keys[-1].column, keys[-1].row} <= {0, 9}


def test_a_coarser_tile_covers_its_children():
    assert TileKey("after", 0, 5, 3).parent(2) == TileKey("after", 2, 1, 0)


@pytest.fixture
def prepared():
    ramp = np.linspace(0, 255, 1200 * 900).reshape(900, 1200).astype(np.uint8)
    return PreparedPhoto(photo_from_array(ramp, "ramp"))


@pytest.fixture
def store(session, prepared):
    made = TileStore(session.backend)
    made.set_prepared(prepared)
    yield made
    made.close()


class Field:
    """What the one-colour backend takes for a field."""

    def __init__(self, ab):
        self.ab = ab


def pixel(image):
    colour = image.pixelColor(100, 100)
    return colour.red(), colour.green(), colour.blue()


def test_a_wanted_tile_is_composed_off_the_thread_and_found(store, qtbot):
    key = TileKey("before", 0, 1, 1)
    assert store.find(key) is None
    with qtbot.waitSignal(store.changed) as caught:
        store.want([key])
    assert caught.args == [(key,)]
    image, origin = store.find(key)
    assert origin == key
    assert (image.width(), image.height()) == (TILE, TILE)


def test_a_coarser_tile_stands_in(store, prepared):
    store.compose_now(store.coarse("before"))
    fine = TileKey("before", 0, 3, 2)
    _image, origin = store.find(fine)
    assert origin == fine.parent(prepared.levels - 1)


def test_colour_waits_for_a_field_and_the_old_tile_stays_until_the_new_one_is_there(store, qtbot):
    key = TileKey("after", 0, 0, 0)
    store.want([key])
    store.set_field(Field((0.0, 0.0)))
    with qtbot.waitSignal(store.changed):
        store.want([key])
    grey = pixel(store.find(key)[0])
    store.set_field(Field((40.0, 40.0)))
    assert pixel(store.find(key)[0]) == grey
    with qtbot.waitSignal(store.changed):
        store.want([key])
    red, _green, blue = pixel(store.find(key)[0])
    assert red > blue + 10


def test_the_cache_is_bounded(session, prepared, qtbot):
    room = 4 * TILE * TILE * 4
    store = TileStore(session.backend, capacity=room)
    store.set_prepared(prepared)
    keys = [TileKey("before", 0, column, row) for column in range(4) for row in range(3)]
    store.compose_now(keys)
    assert store.bytes <= room
    assert store.find(keys[-1])[1] == keys[-1]
    store.close()


def test_another_photo_empties_the_cache(store, prepared):
    store.compose_now(store.coarse("before"))
    store.set_prepared(prepared)
    assert store.bytes == 0


def test_before_is_the_photo_exactly_and_keeps_the_tone_of_the_paper():
    grey = np.arange(256, dtype=np.uint8).reshape(16, 16)
    tile = before_tile(PreparedPhoto(photo_from_array(grey, "steps")), 0, (0, 0, 16, 16))
    assert np.array_equal(tile, np.repeat(grey[..., None], 3, axis=2))
    sepia = np.broadcast_to(np.array([160, 120, 80], np.uint8), (40, 60, 3)).copy()
    toned = before_tile(PreparedPhoto(photo_from_array(sepia, "sepia")), 0, (8, 4, 40, 30))
    assert toned.shape == (26, 32, 3)
    assert np.abs(toned.astype(int) - (160, 120, 80)).max() <= 2


class Ramp:
    """A change that grows to the right: 0.02 in the first column, 1.02 in the second, ..."""

    def within(self, box, size):
        return 0.02 + box[0] // TILE


def rendered(store, qtbot, keys):
    """Keys in the order in which they are composed when these are wanted."""
    done = []
    store.changed.connect(done.extend)
    store.want(keys)
    # A lane that has just ended posts its answer.
    for _turn in range(3):
        qtbot.waitUntil(lambda: not store._lane.busy)
        QApplication.processEvents()
    store.changed.disconnect(done.extend)
    return done


def test_only_tiles_that_look_different_are_composed_again_the_most_different_first(
    store, qtbot, monkeypatch
):
    keys = [TileKey("after", 0, column, 0) for column in range(4)]
    store.set_field(Field((0.0, 0.0)))
    assert set(rendered(store, qtbot, keys)) == set(keys)
    store.set_field(Field((1.0, 0.0)), (Ramp(),))
    asked, real = [], store._lane.replace

    def replace(requests, cancel_running):
        asked.extend(request.about[1] for request in requests)
        real(requests, cancel_running)

    monkeypatch.setattr(store._lane, "replace", replace)
    assert set(rendered(store, qtbot, keys)) == set(keys[1:])
    assert asked == keys[:0:-1]
    assert rendered(store, qtbot, keys) == []


def test_changes_too_small_to_see_add_up(store, qtbot):
    key = TileKey("after", 0, 0, 0)
    store.set_field(Field((0.0, 0.0)))
    assert rendered(store, qtbot, [key]) == [key]
    counts = []
    for step in range(6):
        store.set_field(Field((0.02 * step, 0.0)), (Ramp(),))
        counts.append(len(rendered(store, qtbot, [key])))
    assert counts == [0, 0, 1, 0, 0, 1]


def test_a_tile_out_of_view_is_not_composed(store, session, qtbot):
    composed = []
    real = session.backend.tile
    session.backend.tile = lambda f, p, level, box: (composed.append(box), real(f, p, level, box))[
        1
    ]
    seen, hidden = TileKey("after", 0, 0, 0), TileKey("after", 0, 3, 2)
    for step in range(5):
        store.set_field(Field((10.0 * step, 0.0)))
        rendered(store, qtbot, [seen])
    assert len(composed) == 5
    assert store.find(hidden) is None


@pytest.fixture
def begun(store, session, qtbot):
    """A tile that is being composed, and what lets it be finished."""
    gate, real = threading.Event(), session.backend.tile

    def slow(field, prepared, level, box):
        gate.wait(5)
        return real(field, prepared, level, box)

    session.backend.tile = slow
    key = TileKey("after", 0, 0, 0)
    store.set_field(Field((0.0, 0.0)))
    store.want([key])
    qtbot.waitUntil(lambda: not store._lane._waiting)
    return key, gate


def test_what_came_while_a_tile_was_composed_is_not_lost(begun, store, qtbot):
    key, gate = begun
    store.set_field(Field((40.0, 40.0)))
    gate.set()
    qtbot.waitUntil(lambda: store.find(key) is not None)
    assert rendered(store, qtbot, [key]) == [key]
    red, _green, blue = pixel(store.find(key)[0])
    assert red > blue + 10


@pytest.mark.parametrize("fields", [3, 40])
def test_what_came_while_a_tile_was_composed_is_measured_by_its_changes(
    begun, store, qtbot, fields
):
    """With few fields since, by what they changed, here too little to see; with many the tile is due."""
    key, gate = begun
    for _ in range(fields):
        store.set_field(Field((0.0, 0.0)), (Still(),))
    gate.set()
    qtbot.waitUntil(lambda: store.find(key) is not None)
    assert rendered(store, qtbot, [key]) == ([] if fields == 3 else [key])


class Still:
    """A change of nothing."""

    def within(self, box, size):
        return 0.0


class Gate:
    """A backend's tile that holds back the boxes of one column until it is opened."""

    def __init__(self, backend, column):
        self._real, self._column, self._open = backend.tile, column, threading.Event()
        self.fields = []
        backend.tile = self

    def __call__(self, field, prepared, level, box):
        self.fields.append(field.ab)
        if box[0] == self._column * TILE:
            self._open.wait(10)
        return self._real(field, prepared, level, box)

    def open(self):
        self._open.set()


PAIR = [TileKey("after", 0, 0, 0), TileKey("after", 0, 1, 0)]


def colours(store):
    return [pixel(store.find(key)[0]) for key in PAIR]


@pytest.fixture
def grey_pair(store, qtbot):
    """Two neighbours in view, shown without colour."""
    store.set_field(Field((0.0, 0.0)))
    rendered(store, qtbot, PAIR)
    return colours(store)


def test_tiles_of_one_update_are_shown_together(store, session, qtbot, grey_pair):
    store._patience.setInterval(60_000)
    gate = Gate(session.backend, 1)
    shown = []
    store.changed.connect(lambda keys: shown.extend((key, colours(store)) for key in keys))
    store.set_field(Field((40.0, 40.0)))
    store.want(PAIR)
    qtbot.waitUntil(lambda: PAIR[0] in store._ready)
    assert colours(store) == grey_pair
    assert shown == []
    gate.open()
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert {key for key, _ in shown} == set(PAIR)
    # Already at the first signal both are new, so that no frame between has one of them.
    for _key, seen in shown:
        assert all(red > blue + 10 for red, _green, blue in seen)


def test_what_is_ready_is_shown_when_the_rest_takes_too_long(store, session, qtbot, grey_pair):
    gate = Gate(session.backend, 1)
    store.set_field(Field((40.0, 40.0)))
    store.want(PAIR)
    qtbot.waitUntil(lambda: colours(store)[0] != grey_pair[0])
    assert colours(store)[1] == grey_pair[1]
    gate.open()
    qtbot.waitUntil(lambda: colours(store)[1] != grey_pair[1])


def test_a_newer_field_waits_for_the_update_and_the_newest_of_several_is_next(
    store, session, qtbot, grey_pair
):
    store._patience.setInterval(60_000)
    gate = Gate(session.backend, 1)
    for number in (1.0, 2.0, 3.0):
        store.set_field(Field((10 * number, 10 * number)))
        store.want(PAIR)
    qtbot.waitUntil(lambda: PAIR[0] in store._ready)
    gate.open()
    qtbot.waitUntil(lambda: len(gate.fields) == 4 and not store._awaited)
    assert sorted(gate.fields) == [(10.0, 10.0)] * 2 + [(30.0, 30.0)] * 2
    red, _green, blue = colours(store)[1]
    assert red > blue + 10


def test_a_view_that_moves_does_not_wait_for_what_left_it(store, session, qtbot, grey_pair):
    store._patience.setInterval(60_000)
    gate = Gate(session.backend, 1)
    store.set_field(Field((40.0, 40.0)))
    store.want(PAIR)
    qtbot.waitUntil(lambda: PAIR[0] in store._ready)
    came = TileKey("after", 0, 0, 1)
    store.want([PAIR[0], came])
    qtbot.waitUntil(lambda: store.holds(came))
    assert colours(store)[0] != grey_pair[0]
    gate.open()


def test_a_tile_that_fails_does_not_hold_the_others_back(store, session, qtbot, grey_pair):
    store._patience.setInterval(60_000)
    real = session.backend.tile

    def failing(field, prepared, level, box):
        if box[0] == TILE:
            raise MemoryError("no room")
        return real(field, prepared, level, box)

    session.backend.tile = failing
    store.set_field(Field((40.0, 40.0)))
    with qtbot.waitSignal(store.failed):
        store.want(PAIR)
    qtbot.waitUntil(lambda: colours(store)[0] != grey_pair[0])
