"""What the photos of one event share."""

import json

import pytest

from core.batch.series import Series, read_series
from core.colour.family import FamilyColour, write_family
from core.errors import TintypeError


def test_a_series_knows_its_family_by_name(tmp_path):
    path = tmp_path / "family.json"
    write_family((FamilyColour("Rosa's coat", "#3f5b3a", (-14.0, 16.0)),), path)
    assert read_series(path) == Series(path, {"Rosa's coat": (-14.0, 16.0)})
    path.write_text("{")
    with pytest.raises(TintypeError, match=r"family\.json"):
        read_series(path)


@pytest.mark.parametrize(
    ("hints", "names"),
    [
        ({"hints": [{"family": "coat"}, {"family": "coat"}, {"color": "#fff"}, 3]}, ["coat"]),
        ({"hints": [{"family": "sofa"}, {"family": "coat"}]}, ["coat", "sofa"]),
        ({"hints": [{"family": "hat"}]}, []),
        ({"hints": [{"family": []}]}, []),
        ({"hints": None}, []),
        ([], []),
    ],
)
def test_only_what_hints_name_decides_a_result(tmp_path, hints, names):
    series = Series(tmp_path, {"sofa": (1.0, 2.0), "coat": (3.0, 4.0)})
    found = series.named_in(json.dumps(hints).encode())
    assert found == [(name, series.colours[name]) for name in names]


@pytest.mark.parametrize("hints", [b"", b"{", b"\xff\xfe\0", b"[" * 100_000])
def test_what_is_no_hints_file_names_nothing(tmp_path, hints):
    assert Series(tmp_path, {"coat": (3.0, 4.0)}).named_in(hints) == []
