"""What is learnt of where colour changes: the cues, the shipped weights, and what they do to a guide."""

import os
import subprocess
import sys

import numpy as np
import pytest

from core.errors import ModelError
from core.propagation import colour_steps, prepare_guide, propagate
from core.propagation.colour_steps import COUNT, LONG_SIDE, Weights, chances, cues, shipped
from core.resources import resource_path

HEIGHT, WIDTH, EDGE = 96, 128, 64
BLUE = (10.0, -50.0)
FILE = resource_path("propagation", "colour-steps.npz")


def scene(height=HEIGHT, width=WIDTH, seed=3):
    """Luminance, chroma and features of two things side by side, a little grainy."""
    rng = np.random.default_rng(seed)
    right = np.arange(width) >= width // 2
    luminance = np.where(right, 55, 50) + rng.normal(0, 1, (height, width))
    base = np.where(right[None, :, None], (14, 10), (-4, -6)) + np.zeros((height, width, 1))
    features = rng.normal(0, 0.05, (-(-height // 4), -(-width // 4), 16))
    features[:, features.shape[1] // 2 :] += 1
    return tuple(np.asarray(plane, np.float32) for plane in (luminance, base, features))


@pytest.fixture
def weights():
    found = shipped()
    assert found is not None
    return found


def test_a_change_of_things_is_likelier_to_change_the_colour_than_the_things_themselves(weights):
    right, down = chances(*scene(), weights)
    assert right.shape == (HEIGHT, WIDTH - 1)
    assert down.shape == (HEIGHT - 1, WIDTH)
    assert right.dtype == down.dtype == np.float32
    assert right.min() >= 0
    assert right.max() <= 1
    inside = np.r_[10 : EDGE - 20, EDGE + 20 : WIDTH - 10]
    assert right[:, EDGE - 1].mean() > 3 * right[:, inside].mean()
    # Along the edge nothing changes.
    assert down[:, EDGE - 1].mean() < right[:, EDGE - 1].mean() / 2


def test_turned_pictures_have_turned_chances(weights):
    luminance, base, features = scene()
    right, down = chances(luminance, base, features, weights)
    turned = (plane.swapaxes(0, 1) for plane in (luminance, base, features))
    lying, upright = chances(*turned, weights)
    np.testing.assert_allclose(lying.T, down, atol=1e-5)
    np.testing.assert_allclose(upright.T, right, atol=1e-5)


def test_a_finer_grid_pays_as_much_across_the_picture(weights):
    coarse = chances(*scene(LONG_SIDE // 2, LONG_SIDE), weights)[0]
    luminance, base, features = scene(LONG_SIDE // 2, LONG_SIDE)
    twice = [plane.repeat(2, 0).repeat(2, 1) for plane in (luminance, base)]
    fine = chances(*twice, features, weights)[0]
    assert fine.sum(1).mean() == pytest.approx(coarse.sum(1).mean(), rel=0.02)


@pytest.mark.parametrize("size", [(1, 1), (1, 30), (30, 1), (2, 2), (5, 3)])
def test_any_size_will_do(size, weights):
    luminance, base, features = scene(*size)
    right, down = chances(luminance, base, features, weights)
    assert right.shape == (size[0], size[1] - 1)
    assert down.shape == (size[0] - 1, size[1])
    assert np.isfinite(right).all()
    assert np.isfinite(down).all()


def test_cues_of_an_even_picture_are_those_of_no_difference():
    planes = np.broadcast_to(np.float32((0.2, 0.1, 0.1)), (20, 30, 3))
    found = cues(planes, np.zeros((20, 30, 2), np.float32))
    assert found.shape == (COUNT, 20, 29)
    assert np.ptp(found.reshape(COUNT, -1), axis=1).max() < 1e-4
    assert np.abs(found[0]).max() < 1e-4


def test_a_hint_stops_where_colour_is_likely_to_change_and_only_there(grid_of, click, monkeypatch):
    luminance, base, features = scene()
    grid = grid_of(np.full_like(luminance, 50), np.zeros_like(base), features)
    places = np.zeros((HEIGHT, WIDTH - 1), np.float32), np.zeros((HEIGHT - 1, WIDTH), np.float32)
    monkeypatch.setattr("core.propagation.guide.chances", lambda *given: places)

    def change():
        grid_change = propagate(grid, None, [click(30, 48, BLUE)]).ab - grid.base
        return grid_change @ np.float32(BLUE) / 2600

    before = change()[20:76, EDGE + 20]
    places[0][:, EDGE - 1] = 20
    after = change()
    assert before.mean() > 0.5
    assert after[20:76, EDGE + 20].mean() < 0.1
    assert after[20:76, EDGE - 10].mean() > 0.9


def test_without_its_weights_the_guide_has_the_costs_of_differences(
    grid_of, monkeypatch, caplog, tmp_path
):
    grid = grid_of(*scene())
    with_them = prepare_guide(grid).terrain.distances(start(), 20)
    monkeypatch.setattr(colour_steps, "_FILE", (str(tmp_path / "none.npz"),))
    shipped.cache_clear()
    try:
        without = prepare_guide(grid).terrain.distances(start(), 20)
        prepare_guide(grid)
    finally:
        shipped.cache_clear()
    assert np.isfinite(without).all()
    assert not np.array_equal(with_them, without)
    assert sum("learnt colour steps" in record.message for record in caplog.records) == 1


def start():
    out = np.full((HEIGHT, WIDTH), np.inf, np.float32)
    out[48, 30] = 0
    return out


def parts():
    with np.load(FILE) as file:
        return dict(file)


@pytest.mark.parametrize(
    "change",
    [
        {"mean": np.zeros(5, np.float32)},
        {"bias1": np.zeros(48)},
        {"spread": np.full(COUNT, np.nan, np.float32)},
        {"matrix1": np.zeros((48, 7), np.float32)},
    ],
)
def test_weights_that_do_not_fit_are_refused(tmp_path, change):
    np.savez(tmp_path / "w.npz", **parts() | change)
    with pytest.raises(ModelError, match="do not fit"):
        Weights.read(tmp_path / "w.npz")


def test_files_that_are_no_weights_are_refused(tmp_path):
    (tmp_path / "w.npz").write_bytes(b"PK\x03\x04 nothing")
    np.savez(tmp_path / "half.npz", mean=np.zeros(COUNT, np.float32))
    np.savez(tmp_path / "code.npz", **parts() | {"mean": np.array([print], object)})
    for name in ("w.npz", "half.npz", "code.npz", "none.npz"):
        with pytest.raises(ModelError, match="cannot be read"):
            Weights.read(tmp_path / name)


def test_the_shipped_file_is_small():
    assert FILE.stat().st_size < 1 << 16


def test_the_number_of_threads_does_not_show():
    code = (
        "import hashlib, numpy as np\n"
        "from core.propagation.colour_steps import chances, shipped\n"
        "rng = np.random.default_rng(1)\n"
        "planes = rng.uniform(0, 60, (140, 190)), rng.normal(0, 9, (140, 190, 2)),"
        " rng.normal(0, 1, (35, 48, 16))\n"
        "right, down = chances(*(p.astype(np.float32) for p in planes), shipped())\n"
        "print(hashlib.sha256(right.tobytes() + down.tobytes()).hexdigest())"
    )
    seen = set()
    for threads in ("1", "2", "4"):
        names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
        environment = os.environ | dict.fromkeys(names, threads)
        ran = subprocess.run(
            [sys.executable, "-c", code],
            env=environment,
            cwd=FILE.parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
        seen.add(ran.stdout)
    assert len(seen) == 1
