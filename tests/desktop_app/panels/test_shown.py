import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.panels.shown import ab_of, name_of, parse_hex, possible, shown_hex


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("#3f5b3a", "#3f5b3a"),
        ("3F5B3A", "#3f5b3a"),
        (" #abc ", "#aabbcc"),
        ("", None),
        ("#12", None),
        ("#12345", None),
        ("green", None),
        ("##aabbcc", None),
    ],
)
def test_hex_as_people_type_it(typed: str, value: str | None) -> None:
    assert parse_hex(typed) == value


@given(st.floats(0, 100), st.floats(-110, 110), st.floats(-110, 110))
def test_shown_is_always_a_colour(luminance: float, a: float, b: float) -> None:
    value = shown_hex(luminance, (a, b))
    assert parse_hex(value) == value
    assert name_of(luminance, (a, b))


@given(st.floats(1, 99), st.floats(-110, 110), st.floats(-110, 110))
def test_possible_twice_is_possible_once(luminance: float, a: float, b: float) -> None:
    once = possible(luminance, (a, b))
    assert possible(luminance, once) == pytest.approx(once, abs=1e-2)


def test_a_hex_value_keeps_its_colour_at_its_own_lightness() -> None:
    shown = shown_hex(55.9, ab_of("#c8702f"))
    for place in (1, 3, 5):
        assert abs(int(shown[place : place + 2], 16) - int("#c8702f"[place : place + 2], 16)) <= 2
