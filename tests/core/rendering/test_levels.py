"""What the window shows of a photo is what its export has there, reduced."""

import numpy as np
import pytest
from PIL import Image

from core.document import Document
from core.hints.hint import Hint
from core.imaging import photo_from_array
from core.rendering import Engine, render, render_tile

WIDTH, HEIGHT = 2047, 1638
"""No level has whole pixels at its far ends."""
HINTS = (
    Hint("color", ((700.0, 600.0),), 14, (35.0, -30.0)),
    Hint("color", ((1500.0, 1300.0),), 14, (-40.0, 30.0)),
    Hint("color", ((300.0, 1200.0), (520.0, 1300.0)), 14, (10.0, 55.0)),
    Hint("keep", ((1050.0, 300.0),), 20),
)


@pytest.fixture(scope="module")
def shown(colours, engine: Engine):
    """A document, its photo prepared, and its field."""
    grey = Image.fromarray(colours).convert("L").resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    # Darker on one side of lines that run through pixels of every level.
    lines = np.add.outer(np.arange(HEIGHT) // 37, np.arange(WIDTH) // 53) % 2
    darker = np.clip(np.asarray(grey) - 24.0 * lines, 0, 255).astype(np.uint8)
    document = Document(photo_from_array(darker, "large"))
    for hint in HINTS:
        document = document.add_hint(hint)
    prepared = engine.prepare(document.photo)
    return document, prepared, engine.field(document, prepared)


def means(chroma, level):
    n = 2**level
    height, width = (side // n for side in chroma.shape[:2])
    return chroma[: height * n, : width * n].reshape(height, n, width, n, 2).mean((1, 3))


@pytest.mark.parametrize("level", [1, 2])
def test_chroma_of_a_level_is_the_mean_of_the_export_s(shown, level):
    _, prepared, field = shown
    light = prepared.photo.luminance
    wanted = means(field.work.strip(light, 0, light.shape), level)
    (width, height), small = prepared.extent(level), prepared.luminance(level)
    detailed = prepared.detailed(level, (0, 0, *prepared.level_size(level)))
    found = field.work.strip(detailed, 0, (height, width))
    away = np.abs(found - wanted).max(2)
    assert (away <= 0.5).mean() > 0.998
    assert np.percentile(away, 99) < 0.25
    # By one luminance for all of a pixel, four times as many are further away.
    alone = np.abs(field.work.strip(small, 0, (height, width)) - wanted).max(2)
    assert (alone > 0.5).mean() > 4 * (away > 0.5).mean()


def test_the_far_end_of_a_level_is_not_shifted(shown):
    """As if the level's pixels filled the photo, its last ones would take the chroma of others."""
    _, prepared, field = shown
    light = prepared.photo.luminance
    wanted = means(field.work.strip(light, 0, light.shape), 2)[-40:, -40:]
    width, height = prepared.extent(2)
    small = prepared.luminance(2)
    y, x = small.shape[0] - 40, small.shape[1] - 40
    found, stretched = (
        field.work.strip(small[y:, x:], y, size, x) for size in ((height, width), small.shape)
    )
    assert np.abs(found - wanted).mean() < 0.5 * np.abs(stretched - wanted).mean()


def test_tiles_of_a_level_fit_together(shown):
    _, prepared, field = shown
    whole = render_tile(field, prepared, 1, (0, 0, *prepared.level_size(1)))
    part = render_tile(field, prepared, 1, (201, 300, 457, 400))
    assert np.array_equal(part, whole[300:400, 201:457])


@pytest.mark.parametrize("size", [2047, 1500, 700, 3, 1])
def test_every_size_has_its_pixels(shown, engine, size):
    document, _, _ = shown
    found = render(document, size, engine)
    assert found.shape == (max(1, round(HEIGHT * size / WIDTH)), size, 3)
    assert np.ptp(found.astype(int), axis=2).max() > 10 or size < 5


def test_at_its_own_size_a_reduced_picture_is_the_export(shown, engine):
    document, _, _ = shown
    assert np.array_equal(render(document, WIDTH, engine), render(document, None, engine))
