from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from core.batch.report import Outcome, summary, write_report
from core.models.devices import DeviceReport

WISHED = DeviceReport("cpu", "cpu", 2, None, 0.1)
STAND_IN = DeviceReport("cuda", "cpu", 2, "no NVIDIA driver was found", 0.1)
A, B = Path("a.tif"), Path("b.tif")


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        (Outcome("done", A, B, 1.25, device=WISHED), "Done: a.tif -> b.tif (1.2 s)"),
        (
            Outcome("done", A, B, 1.25, device=STAND_IN),
            "Done on CPU because no NVIDIA driver was found: a.tif -> b.tif (1.2 s)",
        ),
        (Outcome("no colour found", A, B, 1), "No colour found: a.tif -> b.tif (1.0 s)"),
        (
            Outcome("done", A, B, 1, left_out=("XMP (52 MB)", "IPTC (9 MB)")),
            "Done: a.tif -> b.tif (1.0 s); without its XMP (52 MB) and IPTC (9 MB), too large to be carried",
        ),
        (
            Outcome("done", A, B, 1, notes=("its pixels are numbers from 0 to 255",)),
            "Done: a.tif -> b.tif (1.0 s); its pixels are numbers from 0 to 255",
        ),
        (Outcome("skipped", A, B, reason="b.tif is there."), "Skipped: a.tif: b.tif is there."),
        (Outcome("cancelled", A), "Cancelled: a.tif"),
        (Outcome("failed", A, reason="a.tif is empty."), "Failed: a.tif is empty."),
    ],
)
def test_every_ending_is_one_sentence(outcome: Outcome, sentence: str) -> None:
    assert outcome.sentence == sentence
    assert outcome.as_json()["sentence"] == sentence


def test_the_summary_counts_endings() -> None:
    outcomes = [Outcome("done", A), Outcome("failed", A, reason="x"), Outcome("done", A)]
    assert summary(outcomes) == "2 done, 1 failed."
    assert summary([Outcome("done", A, device=STAND_IN)]) == (
        "1 done on CPU because no NVIDIA driver was found."
    )


TOO_LARGE = ("XMP (52 MB)", "ICC profile (40 MB)")
OUTCOMES = [
    Outcome("done", A, B, 1.25, device=STAND_IN, left_out=TOO_LARGE),
    Outcome("failed", Path('say "no", twice.tif'), reason="It is empty."),
]


def test_a_report_as_table_and_as_json(tmp_path: Path) -> None:
    write_report(tmp_path / "new" / "report.csv", "tint", OUTCOMES)
    with (tmp_path / "new" / "report.csv").open(encoding="utf-8-sig", newline="") as stream:
        first, second = csv.DictReader(stream)
    assert first == {
        "source": "a.tif", "output": "b.tif", "status": "done", "seconds": "1.250",
        "device": "CPU (2 threads)", "reason": "no NVIDIA driver was found",
        "left out": "XMP (52 MB), ICC profile (40 MB)",
    }  # fmt: skip
    assert (second["source"], second["reason"]) == ('say "no", twice.tif', "It is empty.")
    write_report(tmp_path / "report.json", "tint", OUTCOMES)
    answer = json.loads((tmp_path / "report.json").read_text())
    assert answer["model"] == "tint"
    assert [photo["ending"] for photo in answer["photos"]] == ["done", "failed"]
    assert answer["photos"][1]["reason"] == "It is empty."
