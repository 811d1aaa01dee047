import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.colour import names
from core.colour.lab import srgb_to_lab
from core.colour.names import colour_name, colour_names, distinct_names


def lab_of(hex_colour: str) -> np.ndarray:
    rgb = [int(hex_colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    return srgb_to_lab(np.array(rgb, np.float32))


@pytest.mark.parametrize(
    ("hex_colour", "name"),
    [
        ("000000", "Black"),
        ("ffffff", "White"),
        ("808080", "Grey"),
        ("c8702f", "Burnt orange"),
        ("8b5a3c", "Saddle brown"),
        ("6f7239", "Olive"),
        ("3d5f99", "Steel blue"),
        ("b03a2e", "Brick red"),
        ("d6a184", "Warm skin"),
        ("243057", "Navy"),
        ("3f5b3a", "Bottle green"),
        ("cc7030", "Burnt orange"),
        ("3a5c97", "Steel blue"),
    ],
)
def test_known_colours(hex_colour: str, name: str) -> None:
    assert colour_name(lab_of(hex_colour)) == name


@given(st.floats(-5, 105, width=32), st.floats(-130, 130, width=32), st.floats(-130, 130, width=32))
def test_never_empty_and_always_the_same(lightness: float, a: float, b: float) -> None:
    name = colour_name((lightness, a, b))
    assert name
    assert name == colour_name(np.array([lightness, a, b], np.float32))


@given(st.floats(0, 100), st.floats(0, 2 * np.pi), st.floats(0, 3.9))
def test_neutrals_are_named_as_greys(lightness: float, hue: float, chroma: float) -> None:
    name = colour_name((lightness, chroma * np.cos(hue), chroma * np.sin(hue)))
    assert name in {grey for _, grey in names._GREYS}


def test_greys_grow_lighter_in_order() -> None:
    seen = list(dict.fromkeys(colour_name((lightness, 0, 0)) for lightness in range(101)))
    assert seen == [
        "Black", "Charcoal", "Dark grey", "Grey", "Light grey", "Pale grey", "White",
    ]  # fmt: skip


def test_lightness_changes_the_name() -> None:
    dark, light = colour_name((20, 5, -30)), colour_name((80, 5, -30))
    assert dark != light
    assert "blue" in light.lower() or "periwinkle" in light.lower()


@pytest.mark.parametrize(
    ("lab", "word"),
    [
        ((75, 50, 60), "orange"),
        ((45, 65, 45), "red"),
        ((60, -50, 45), "green"),
        ((45, 5, -50), "blue"),
    ],
)
def test_hue_decides_at_unusual_lightness(lab: tuple[float, float, float], word: str) -> None:
    assert word in colour_name(lab).lower()


def test_every_entry_names_itself_and_is_unique() -> None:
    assert len(set(names._NAMES)) == len(names._NAMES) >= 120
    for name, lab in zip(names._NAMES, names._LAB, strict=True):
        assert colour_name(lab) == name


@pytest.mark.parametrize("bad", [(1, 2), (1, 2, float("nan")), ((1, 2, 3), (1, 2, 3))])
def test_anything_but_a_colour_is_refused(bad: object) -> None:
    with pytest.raises(ValueError, match="three finite numbers"):
        colour_name(bad)  # type: ignore[arg-type]


def test_colours_shown_together_have_names_of_their_own() -> None:
    dark = (20.0, 14.0, 10.0)
    beside = (20.0, 13.5, 10.5)
    assert colour_name(dark) == colour_name(beside)
    first, second, third = distinct_names([dark, beside, (60.0, 0.0, 0.0)])
    assert first == colour_name(dark)
    assert second != first
    assert second in colour_names()
    assert third == "Grey"


def test_two_greys_shown_together_have_names_of_their_own() -> None:
    first, second = distinct_names([(60.0, 0.0, 0.0), (60.0, 1.0, 3.0)])
    assert (first, second != first) == ("Grey", True)
