"""Network chroma is evened out within edges, and only there."""

import numpy as np

from core.rendering.look import settle


def blotchy(shape):
    """A wall on which a network wavers softly between two colours."""
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    wave = np.sin(x / 9) * np.cos(y / 11) * 8
    return np.stack([wave, -wave], -1).astype(np.float32)


def test_blotches_on_a_flat_wall_become_calm():
    ab = blotchy((120, 160))
    after = settle(ab, np.full((120, 160), 60, np.float32))
    assert after.std() < 0.35 * ab.std()
    assert np.abs(after.mean((0, 1)) - ab.mean((0, 1))).max() < 1


def test_colours_stay_on_their_side_of_an_edge_of_luminance():
    luminance = np.full((120, 160), 30, np.float32)
    luminance[:, 80:] = 85
    ab = np.zeros((120, 160, 2), np.float32)
    ab[:, 80:] = (30, 20)
    after = settle(ab, luminance)
    assert np.abs(after[:, :70]).max() < 3
    assert np.abs(after[:, 90:] - (30, 20)).max() < 3


def test_a_sharp_edge_of_colour_alone_holds_too():
    ab = np.zeros((120, 160, 2), np.float32)
    ab[:, 80:] = (50, 40)
    after = settle(ab, np.full((120, 160), 55, np.float32))
    assert np.abs(after[:, :70]).max() < 6
    assert np.abs(after[:, 90:] - (50, 40)).max() < 6


def test_odd_sizes():
    for shape in ((1, 1), (1, 9), (9, 1), (2, 2)):
        ab = np.ones((*shape, 2), np.float32)
        assert np.allclose(settle(ab, np.zeros(shape, np.float32)), 1, atol=1e-5)
