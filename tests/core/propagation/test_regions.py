"""This thing, all of it, nothing else."""

import numpy as np
import pytest
from scipy.ndimage import distance_transform_edt, gaussian_filter
from skimage import data

from core.hints import Hint
from core.propagation import combine, influence, prepare_guide, propagate

GREEN = (-45.0, 35.0)


def halves(left, right, size=(90, 120)):
    return np.where(np.arange(size[1]) < size[1] // 2, left, right) * np.ones((size[0], 1))


def plane(values, size=(90, 120)):
    return np.broadcast_to(np.asarray(values, np.float32), (*size, 2)).copy()


def share(work, base, wanted=GREEN):
    """How much of the way from the base to the wanted colour each pixel went, there at a base of 0."""
    wanted = np.asarray(wanted)
    return ((work.ab - base) @ wanted) / (wanted @ wanted)


def test_the_other_side_of_a_strong_edge_does_not_change(grid_of, click):
    grid = grid_of(halves(30, 70), plane((5, 8)))
    changed = share(propagate(grid, None, [click(20, 45, GREEN)]), 0)
    assert changed[:, :58].min() > 0.97
    assert np.abs(propagate(grid, None, [click(20, 45, GREEN)]).ab - grid.base)[:, 62:].max() < 0.25


def test_equal_luminance_is_divided_by_the_networks_own_edge(grid_of, click):
    base = np.stack([halves(-6, 14), halves(8, -4)], -1).astype(np.float32)
    base = gaussian_filter(base, (2, 2, 0))
    with_edge = propagate(grid_of(halves(50, 50), base), None, [click(20, 45, GREEN)])
    changed = np.abs(with_edge.ab - base).max(2)
    assert changed[:, :50].min() > 25
    assert changed[:, 72:].max() < 0.25
    without = propagate(grid_of(halves(50, 50)), None, [click(20, 45, GREEN)])
    assert np.median(share(without, 0)[:, 72:]) > 0.9


def test_a_click_beside_an_edge_takes_its_own_side(grid_of, click):
    grid = grid_of(halves(30, 70))
    changed = share(propagate(grid, None, [click(58, 45, GREEN, radius=4)]), 0)
    assert changed[:, :56].min() > 0.9
    assert changed[:, 66:].max() < 0.01


def test_a_keep_hint_holds_its_part_of_a_coloured_region(grid_of, click):
    base = plane((3, 6))
    grid = grid_of(halves(30, 70), base)
    colour, keep = click(15, 45, GREEN), click(50, 45)
    work = propagate(grid, None, [colour, keep])
    assert np.abs(work.ab - base)[40:50, 47:54].max() < 2
    assert np.abs(work.ab[45, 50] - base[45, 50]).max() < 1e-4
    assert np.abs(work.ab[45, 15] - GREEN).max() < 1e-4
    assert np.hypot(*work.ab[10, 5]) > 50


def test_neutral_makes_grey(grid_of, click):
    grid = grid_of(halves(30, 70), plane((20, 25)))
    work = propagate(grid, None, [click(20, 45, kind="neutral")])
    assert np.abs(work.ab[:, :56]).max() < 1
    assert np.abs(work.ab[:, 64:] - (20, 25)).max() < 0.25


def test_nothing_changes_beyond_the_reach(grid_of, click):
    ramp = np.linspace(0, 600, 240) % 40 + 30
    grid = grid_of(ramp * np.ones((60, 1)))
    near = propagate(grid, None, [click(10, 30, GREEN)])
    changed = np.flatnonzero(np.abs(near.ab).max((0, 2)) > 0.25)
    assert changed.max() < 150
    assert not near.ab[:, 200:].any()
    far = propagate(grid, None, [click(10, 30, GREEN, reach=10.0)])
    assert np.flatnonzero(share(far, 0).max(0) > 0.5).max() > changed.max() + 20


def test_a_soft_edge_is_no_hole(grid_of, click):
    luminance = gaussian_filter(halves(30, 75), (0, 5))
    changed = share(propagate(grid_of(luminance), None, [click(15, 45, GREEN)]), 0)
    assert changed[:, :40].min() > 0.95
    assert changed[:, 85:].max() < 0.05


def test_a_region_on_the_frame_is_covered_into_the_corners(grid_of, click):
    luminance = np.full((90, 120), 75.0)
    luminance[50:, :40] = 30
    changed = share(propagate(grid_of(luminance), None, [click(5, 85, GREEN)]), 0)
    assert changed[52:, :38].min() > 0.97
    assert changed[:46].max() < 0.01


def scene(seed):
    """Five blobs of their own tone, colour, shading and texture on a photo: Lab and their masks."""
    rng = np.random.default_rng(seed)
    height, width = 160, 208
    luminance = data.camera()[100 : 100 + height, 150 : 150 + width] / 2.56
    lab = np.dstack([luminance, np.full_like(luminance, 4), np.full_like(luminance, 12)])
    textures = [data.grass(), data.brick(), data.gravel()]
    ys, xs = np.mgrid[:height, :width]
    masks = []
    for _ in range(5):
        bumps = gaussian_filter(rng.normal(size=(height, width)), 12)
        cy, cx = rng.uniform(0.15, 0.85, 2) * (height, width)
        radius = rng.uniform(0.15, 0.3) * height
        away = np.hypot((ys - cy) / rng.uniform(0.7, 1.4), xs - cx) / radius
        shape = away + 0.15 * bumps / bumps.std() < 1
        mask = gaussian_filter(shape.astype(float), rng.choice([0.7, 1.5, 3]))[..., None]
        shade = gaussian_filter(rng.normal(size=(height, width)), 20)
        texture = textures[rng.integers(3)][:height, :width] / 255.0
        tone = rng.uniform(20, 80) + 5 * shade / shade.std()
        tone = tone + (texture - texture.mean()) * rng.choice([0, 15, 40])
        angle, chroma = rng.uniform(0, 2 * np.pi), rng.uniform(8, 45)
        colour = np.full((height, width, 2), chroma) * (np.cos(angle), np.sin(angle))
        lab = lab * (1 - mask) + np.dstack([np.clip(tone, 3, 97), colour]) * mask
        masks = [m & (mask[..., 0] < 0.5) for m in masks] + [mask[..., 0] > 0.5]
    return lab.astype(np.float32), [m for m in masks if m.mean() > 0.02]


def ious_of(mask, guide, change, clicks):
    """Share of the region after each click of a person who reacts to the largest fault."""
    base, found, hints, maps = guide.grid.base, [], [], []
    changed = np.zeros_like(mask)
    for _ in range(clicks):
        depths = [distance_transform_edt(np.pad(f, 1)) for f in (mask & ~changed, changed & ~mask)]
        worst = int(np.argmax([d.max() for d in depths]))
        y, x = (int(n) - 1 for n in np.unravel_index(depths[worst].argmax(), depths[worst].shape))
        colour = tuple(float(v) for v in base[y, x] + change)
        centre = ((x + 0.5, y + 0.5),)
        hints.append(Hint("keep", centre, 2) if worst else Hint("color", centre, 2, colour))
        maps.append(influence(guide, hints[-1]))
        ab = combine(guide, None, hints, maps, 0.0).ab
        changed = ((ab - base) @ change) / (change @ change) > 0.5
        found.append((mask & changed).sum() / (mask | changed).sum())
    return found


@pytest.mark.parametrize("grain", [0, 6])
def test_a_few_clicks_take_the_whole_region(network, grid_of, grain):
    found = []
    for seed in range(3):
        lab, masks = scene(seed)
        noise = np.random.default_rng(seed).normal(0, grain, lab.shape[:2]) if grain else 0
        guide = prepare_guide(grid_of(lab[..., 0] + noise, network(lab[..., 1:])))
        change = np.array([30.0, -35.0]) if seed % 2 else np.array([-35.0, 20.0])
        found += [ious_of(mask, guide, change, 6) for mask in masks]
    once, thrice, six = np.mean(found, 0)[[0, 2, 5]]
    assert len(found) >= 8
    assert once > 0.5
    assert thrice > 0.68
    assert six > 0.76
