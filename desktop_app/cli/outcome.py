"""How it went with one photo: the few endings there are, in words and as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from core.models.devices import DeviceReport

Ending = Literal["done", "no colour found", "skipped", "cancelled", "failed"]


@dataclass(frozen=True)
class Outcome:
    """One photo's ending.

    reason says why it failed or was skipped, as a whole sentence. device is set once a model has
    answered; its own reason says why the CPU stood in for a GPU.
    """

    ending: Ending
    source: Path
    output: Path | None = None
    seconds: float = 0.0
    reason: str = ""
    device: DeviceReport | None = None

    @property
    def sentence(self) -> str:
        match self.ending:
            case "done" | "no colour found":
                words = f"{self.ending}{self.on_cpu_because}"
                return f"{words[0].upper()}{words[1:]}: {self.source} -> {self.output} ({self.seconds:.1f} s)"
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

    def as_json(self) -> dict[str, Any]:
        answer: dict[str, Any] = {
            "ending": self.ending,
            "input": str(self.source),
            "output": None if self.output is None else str(self.output),
            "seconds": round(self.seconds, 3),
            "sentence": self.sentence,
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


def summary(outcomes: list[Outcome]) -> str:
    """'3 done, 1 failed.'"""
    counts: dict[str, int] = {}
    for outcome in outcomes:
        words: str = outcome.ending
        if words in ("done", "no colour found"):
            words += outcome.on_cpu_because
        counts[words] = counts.get(words, 0) + 1
    return ", ".join(f"{count} {words}" for words, count in counts.items()) + "."
