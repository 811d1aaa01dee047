import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.colour.lab import srgb_to_lab
from core.errors import HintError
from core.hints import Hint, hints_from_json, hints_to_json

WIDTH, HEIGHT = 800, 600
# The first text drawn on a machine builds tables of all characters.
steady = settings(derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
COLOR = {"kind": "color", "x": 81, "y": 44, "radius": 6, "color": "#3f5b3a"}

numbers = st.floats(allow_nan=False, allow_infinity=False, width=64)


def between(low, high, **limits):
    return st.floats(low, high, **limits)


points = st.tuples(between(0, WIDTH), between(0, HEIGHT))
kinds = st.sampled_from(["color", "keep", "neutral"])


@st.composite
def hint_lists(draw):
    hints = []
    for number in range(draw(st.integers(0, 5))):
        kind = draw(kinds)
        ab = draw(st.tuples(between(-110, 110), between(-110, 110))) if kind == "color" else None
        hints.append(
            Hint(
                kind=kind,
                points=tuple(draw(st.lists(points, min_size=1, max_size=5))),
                radius=draw(between(0, WIDTH, exclude_min=True)),
                ab=ab,
                strength=draw(between(0, 1)),
                enabled=draw(st.booleans()),
                note=draw(st.text(max_size=20)),
                spread=draw(st.none() | between(0, 1)),
                reach=draw(between(0, 100, exclude_min=True)),
                id=number * 3 + 1,
            )
        )
    return tuple(hints)


@steady
@given(hint_lists())
def test_what_is_written_reads_back_exactly(hints):
    assert hints_from_json(hints_to_json(hints), WIDTH, HEIGHT, "h.json") == hints


def test_the_format_of_the_guide_is_read():
    text = """{"version": 1, "hints": [
        {"kind": "color", "x": 81, "y": 44, "radius": 6, "color": "#3f5b3a", "note": "Rosa"},
        {"kind": "keep", "points": [[1, 2], [30, 40.5]], "radius": 9, "spread": 0.2, "reach": 2}]}"""
    first, second = hints_from_json(text, WIDTH, HEIGHT, "h.json")
    lab = srgb_to_lab([0x3F / 255, 0x5B / 255, 0x3A / 255])
    assert first.ab == pytest.approx(lab[1:], abs=1e-4)
    assert (first.points, first.note, first.strength, first.id) == (((81.0, 44.0),), "Rosa", 1, 1)
    assert second == Hint("keep", ((1, 2), (30, 40.5)), 9, spread=0.2, reach=2, id=2)


def test_ab_counts_more_than_the_readable_colour():
    (hint,) = hints_from_json(
        json.dumps({"version": 1, "hints": [COLOR | {"ab": [12.5, -3.25]}]}), WIDTH, HEIGHT, "h"
    )
    assert hint.ab == (12.5, -3.25)


def test_the_readable_colour_is_the_one_seen_at_the_photos_luminance():
    hint = Hint("color", ((5, 5),), 3, (0.0, 0.0))
    dark, light = (hints_to_json([hint], lambda x, y, L=L: L) for L in (20.0, 80.0))
    assert '"#303030"' in dark
    assert '"#c6c6c6"' in light


def test_missing_ids_are_numbered_after_the_given_ones():
    entries = [COLOR, COLOR | {"id": 7}, COLOR]
    read = hints_from_json(json.dumps({"version": 1, "hints": entries}), WIDTH, HEIGHT, "h")
    assert [hint.id for hint in read] == [8, 7, 9]


def one(**changes):
    return {"version": 1, "hints": [COLOR, COLOR | changes]}


def without(name):
    return {"version": 1, "hints": [{k: v for k, v in COLOR.items() if k != name}]}


@pytest.mark.parametrize(
    ("data", "parts"),
    [
        (one(x=9000), ["hint 2", "'x'", "9000", "between 0 and 800"]),
        (one(y=-1), ["hint 2", "'y'", "-1", "between 0 and 600"]),
        (one(y=float("nan")), ["hint 2", "'y'", "not a finite number"]),
        (one(x=float("inf")), ["'x'", "not a finite number"]),
        (one(x=10**400), ["'x'", "between 0 and 800"]),
        (one(x=True), ["'x'", "true"]),
        (one(x="12"), ["'x'", '"12"']),
        (one(radius=0), ["'radius'", "above 0"]),
        (one(color="#12345"), ["'color'", "#12345"]),
        (one(color="3f5b3a"), ["'color'", "'#3f5b3a'"]),
        (one(color=None), ["'color'", "missing"]),
        (one(ab=[200, 0]), ["'ab'", "200", "-110 and 110"]),
        (one(ab=[1]), ["'ab'", "[1]"]),
        (one(strength=1.5), ["'strength'", "1.5", "between 0 and 1"]),
        (one(spread=-0.1), ["'spread'", "-0.1"]),
        (one(reach=0), ["'reach'", "above 0"]),
        (one(enabled=1), ["'enabled'", "true or false"]),
        (one(note=5), ["'note'", "a text"]),
        (one(kind="paint"), ["'kind'", '"paint"', "'neutral'"]),
        (one(kind=["color"]), ["'kind'"]),
        (one(kind="keep"), ["'color'", "only for hints of kind 'color'"]),
        (one(hue=3), ["hint 2", '"hue"', "unknown"]),
        (one(points=[[1, 2]]), ["hint 2", "'points'", "'x'"]),
        (one(id=-1), ["'id'"]),
        (without("radius"), ["hint 1", "'radius'", "missing"]),
        (without("x"), ["'x'", "missing"]),
        (without("color"), ["neither 'color' nor 'ab'"]),
        ({"version": 1, "hints": [{"kind": "keep", "points": [], "radius": 1}]}, ["'points'"]),
        (
            {"version": 1, "hints": [{"kind": "keep", "points": [[1, 2], [3]], "radius": 1}]},
            ["'points[1]'", "[3]"],
        ),
        (
            {"version": 1, "hints": [{"kind": "keep", "points": [[1, 2], [3, 601]], "radius": 1}]},
            ["'points[1] y'", "601"],
        ),
        ({"version": 1, "hints": [COLOR | {"id": 2}, COLOR | {"id": 2}]}, ["hint 2", "'id'", "2"]),
        ({"version": 1, "hints": [7]}, ["hint 1", "7", "object"]),
        ({"version": 1, "hints": {}}, ["'hints'", "list"]),
        ({"version": 2, "hints": []}, ["'version'", "2", "must be 1"]),
        ({"version": True, "hints": []}, ["'version'"]),
        ({"hints": []}, ["'version'", "missing"]),
        ({"version": 1, "hints": [], "photo": ""}, ['"photo"', "unknown"]),
        ([], ["object"]),
    ],
)
def test_a_fault_is_told_in_one_sentence_with_its_place(data, parts):
    with pytest.raises(HintError) as caught:
        hints_from_json(json.dumps(data), WIDTH, HEIGHT, "grandma.json")
    sentence = str(caught.value)
    assert sentence.startswith("grandma.json: ")
    assert "\n" not in sentence
    assert sentence.endswith(".")
    for part in parts:
        assert part in sentence


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ('{"version": 1,\n "hints": [}', "line 2, column 12"),
        ("", "line 1, column 1"),
        ('{"version": 1, "version": 1, "hints": []}', '"version" is given twice'),
        ('{"version": ' + "1" * 5000 + "}", "too many digits"),
        ("[" * 100_000, "nested too deeply"),
        (" " * 20_000_001, "20000001 characters"),
    ],
)
def test_faulty_json_is_refused_with_its_position(text, part):
    with pytest.raises(HintError, match=r"^h\.json: ") as caught:
        hints_from_json(text, WIDTH, HEIGHT, "h.json")
    assert part in str(caught.value)


def test_too_many_points_are_refused():
    stroke = {"kind": "keep", "radius": 1, "points": [[1, 1]] * 50_001}
    text = json.dumps({"version": 1, "hints": [stroke, stroke]})
    with pytest.raises(HintError, match=r"hint 2 .*100000 points"):
        hints_from_json(text, WIDTH, HEIGHT, "h.json")


@steady
@given(
    st.text(max_size=60) | st.recursive(numbers | st.text() | st.none(), st.lists).map(json.dumps)
)
def test_nothing_but_a_hint_error_ever_comes_out(text):
    with pytest.raises(HintError):
        hints_from_json(text, WIDTH, HEIGHT, "h.json")


def named(**fields):
    entry = {k: v for k, v in COLOR.items() if k != "color"} | {"family": "Rosa's coat"} | fields
    return json.dumps({"version": 1, "hints": [entry]})


def test_a_family_colour_becomes_its_ab_and_the_note():
    family = {"Rosa's coat": (-14.2, 15.8), "sofa": (30.0, 20.0)}
    (hint,) = hints_from_json(named(), WIDTH, HEIGHT, "h.json", family)
    assert (hint.ab, hint.note) == ((-14.2, 15.8), "Rosa's coat")
    # What is written needs the family no more.
    assert hints_from_json(hints_to_json([hint]), WIDTH, HEIGHT, "h.json") == (hint,)
    (noted,) = hints_from_json(named(note="left"), WIDTH, HEIGHT, "h.json", family)
    assert noted.note == "left"


@pytest.mark.parametrize(
    ("fields", "family", "words"),
    [
        ({}, None, "no family colours are given"),
        ({}, {"sofa": (30.0, 20.0)}, "not among those given"),
        ({"family": 7}, {}, "field 'family' is 7"),
        ({"family": ["a"]}, {}, "the name of a family colour"),
        ({"ab": [1, 2]}, {"Rosa's coat": (1.0, 2.0)}, "'family' and 'ab'"),
        ({"color": "#3f5b3a"}, {"Rosa's coat": (1.0, 2.0)}, "'family' and 'color'"),
        ({"kind": "keep"}, {"Rosa's coat": (1.0, 2.0)}, "only for hints of kind 'color'"),
    ],
)
def test_a_faulty_family_colour_is_one_sentence(fields, family, words):
    with pytest.raises(HintError) as fault:
        hints_from_json(named(**fields), WIDTH, HEIGHT, "grandma.json", family)
    assert str(fault.value).startswith("grandma.json: hint 1")
    assert words in str(fault.value)
