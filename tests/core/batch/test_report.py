from __future__ import annotations

from pathlib import Path

import pytest

from core.batch.report import Outcome, summary
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
