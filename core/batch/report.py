"""How it went with the photos: the few endings there are, in words, as JSON and as a table."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from core.errors import ExportError

if TYPE_CHECKING:
    from core.models.devices import DeviceReport

Ending = Literal["done", "no colour found", "skipped", "cancelled", "failed"]


@dataclass(frozen=True)
class Outcome:
    """One photo's ending.

    reason says why it failed or was skipped, as a whole sentence. left_out names what of the photo's
    metadata was too large to be carried into the output ("XMP (52 MB)"). notes are the photo's own.
    device is set once a model has answered; its own reason says why the CPU stood in for a GPU.
    """

    ending: Ending
    source: Path
    output: Path | None = None
    seconds: float = 0.0
    reason: str = ""
    device: DeviceReport | None = None
    left_out: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        match self.ending:
            case "done" | "no colour found":
                words = f"{self.ending}{self.on_cpu_because}"
                words = f"{words[0].upper()}{words[1:]}: {self.source} -> {self.output}"
                return f"{words} ({self.seconds:.1f} s){self.but_without}{self.noting}"
            case "skipped":
                return f"Skipped: {self.source}: {self.reason}"
            case "cancelled":
                return f"Cancelled: {self.source}"
            case "failed":
                return f"Failed: {self.reason}"

    @property
    def on_cpu_because(self) -> str:
        """' on CPU because ...' if that was not what was asked for, else empty."""
        if self.device is None or self.device.reason is None:
            return ""
        return f" on CPU because {self.device.reason}"

    @property
    def but_without(self) -> str:
        """'; without its XMP (52 MB), ...' if not all metadata was carried, else empty."""
        if not self.left_out:
            return ""
        return f"; without its {' and '.join(self.left_out)}, too large to be carried"

    @property
    def noting(self) -> str:
        """'; its pixels are ...' if the photo was read in an unusual way, else empty."""
        return "".join(f"; {note}" for note in self.notes)

    def as_json(self) -> dict[str, Any]:
        answer: dict[str, Any] = {
            "ending": self.ending,
            "input": str(self.source),
            "output": None if self.output is None else str(self.output),
            "seconds": round(self.seconds, 3),
            "sentence": self.sentence,
            "reason": self.reason,
            "left_out": list(self.left_out),
            "notes": list(self.notes),
        }
        if self.device is not None:
            answer["device"] = device_as_json(self.device)
        return answer


def device_as_json(device: DeviceReport) -> dict[str, Any]:
    return {
        "requested": device.requested,
        "used": device.device,
        "provider": device.provider,
        "reason": device.reason,
    }


def summary(outcomes: Sequence[Outcome]) -> str:
    """'3 done, 1 failed.'"""
    counts: dict[str, int] = {}
    for outcome in outcomes:
        words: str = outcome.ending
        if words in ("done", "no colour found"):
            words += outcome.on_cpu_because
        counts[words] = counts.get(words, 0) + 1
    return ", ".join(f"{count} {words}" for words, count in counts.items()) + "."


def answer_of(model: str, outcomes: Sequence[Outcome]) -> dict[str, Any]:
    return {"model": model, "photos": [outcome.as_json() for outcome in outcomes]}


def write_report(path: Path, model: str, outcomes: Sequence[Outcome]) -> None:
    """A row for each photo: a table if the name ends in .csv, else JSON. Raises ExportError."""
    from core.atomic import replacing

    make_folder(path)
    with replacing(path) as part:
        if path.suffix.lower() != ".csv":
            text = json.dumps(answer_of(model, outcomes), indent=1, ensure_ascii=False) + "\n"
            part.write_text(text, encoding="utf-8", errors="backslashreplace")
            return
        # With a mark at its start, without which spreadsheets take UTF-8 for another code.
        with part.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as stream:
            table = csv.writer(stream)
            table.writerow(
                ("source", "output", "status", "seconds", "device", "reason", "left out")
            )
            table.writerows(_row(outcome) for outcome in outcomes)


def make_folder(output: Path) -> None:
    """The folder that output goes to. Raises ExportError."""
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise ExportError(
            f"The folder {output.parent} cannot be made: {fault.strerror or fault}."
        ) from fault


def _row(outcome: Outcome) -> tuple[str, ...]:
    device = outcome.device
    return (
        str(outcome.source),
        str(outcome.output or ""),
        outcome.ending,
        f"{outcome.seconds:.3f}",
        "" if device is None else device.title,
        outcome.reason or (device.reason if device and device.reason else ""),
        ", ".join(outcome.left_out),
    )
