"""What every processor of this machine is worth: starting, first answers, steady answers, agreement.

Usage: python tests/benchmarks/bench_providers.py [--models NAME ...] [--rounds 5] [--threads N]

For every shipped model and every device that answers: seconds to make the session and for the first
answer of all (64 px); at each size the first answer (a GPU plans anew for every size), the median of
the following ones, the speed-up against the CPU of the same run, and the largest and mean ab distance
between its answer and the CPU's, without hints and with one. A device that does not answer is one line
with its reason. The stated limits of agreement are those of the self-test, core/models/self_test.py.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import skimage.data
from numpy.typing import NDArray
from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.models.card import ModelCard, find_model, list_models
from core.models.colorizer import Colorizer
from core.models.devices import DEVICES
from core.models.self_test import LARGEST, MEAN

Array = NDArray[Any]

SIZES = (192, 256, 384)


def luminance(side: int) -> Array:
    """A portrait (side, side), L* approximated from its grey codes."""
    image = Image.fromarray(skimage.data.astronaut()).convert("L").resize((side, side))
    return np.asarray(image, np.float32) * np.float32(100 / 255)


def one_hint(side: int) -> Array:
    """Hint map (3, side, side): one green point."""
    hints = np.zeros((3, side, side), np.float32)
    spot = slice(side // 2, side // 2 + side // 32)
    hints[:, spot, spot] = np.array([-0.3, 0.3, 1], np.float32)[:, None, None]
    return hints


@dataclass(frozen=True, eq=False)
class Figures:
    """Of one size: seconds of the first and of later answers, chroma without and with a hint."""

    first: float
    steady: float
    answers: tuple[Array, ...]


def measure(colorizer: Colorizer, side: int, rounds: int) -> Figures:
    plane = luminance(side)
    times, answers = [], []
    for _ in range(rounds + 1):
        begin = time.perf_counter()
        answer = colorizer.colorize(plane)
        times.append(time.perf_counter() - begin)
    answers.append(answer.chroma)
    if colorizer.takes_hints:
        answers.append(colorizer.colorize(plane, one_hint(side)).chroma)
    return Figures(times[0], statistics.median(times[1:]), tuple(answers))


def show(colorizer: Colorizer, figures: dict[int, Figures], cpu: dict[int, Figures]) -> bool:
    """Print the figures beside the CPU's; whether the two agree."""
    report = colorizer.device_report
    print(f"  {report.title}: session {report.start_seconds:.2f} s,", end=" ")
    print(f"first answer of all {report.self_test_seconds:.3f} s")
    agree = True
    for side, own in figures.items():
        print(f"    {side} px: first {own.first:.3f} s, then {own.steady:.3f} s", end="")
        if figures is not cpu:
            pairs = zip(own.answers, cpu[side].answers, strict=True)
            away = np.stack([np.hypot(*(one - other)) for one, other in pairs])
            agree &= bool(away.mean() <= MEAN and away.max() <= LARGEST)
            print(f", {cpu[side].steady / own.steady:.1f} x the CPU;", end=" ")
            print(f"ab from the CPU's: mean {away.mean():.4f}, largest {away.max():.3f}", end="")
        print()
    return agree


def compare(card: ModelCard, rounds: int, threads: int | None) -> tuple[bool, list[str]]:
    """Whether all devices that answer agree with the CPU, and the reasons of those that do not answer."""
    reference = Colorizer(card, "cpu", threads)
    cpu = {side: measure(reference, side, rounds) for side in SIZES}
    print(f"\n{card.name} {card.version}, {card.bytes / 1e6:.0f} MB")
    show(reference, cpu, cpu)
    agree, silent = True, []
    for device in DEVICES:
        if device in ("auto", "cpu"):
            continue
        colorizer = Colorizer(card, device, threads)
        figures = {}
        if colorizer.device_report.device == device:
            figures = {side: measure(colorizer, side, rounds) for side in SIZES}
        # A device that gave up half-way is no better than one that did not start.
        if colorizer.device_report.device != device:
            silent.append(f"{device}: {colorizer.device_report.reason}")
            continue
        agree &= show(colorizer, figures, cpu)
    return agree, silent


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", nargs="*", default=[card.name for card in list_models()])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int)
    wanted = parser.parse_args(arguments)
    others, agree, reasons = 0, True, []
    for name in wanted.models:
        same, silent = compare(find_model(name), wanted.rounds, wanted.threads)
        agree &= same
        others += len(DEVICES) - 2 - len(silent)
        reasons += silent
    if reasons:
        print(f"\nNot used: {'; '.join(dict.fromkeys(reasons))}.")
    if not others:
        print("Only the CPU answers on this machine: the figures are its own, nothing to compare.")
        return 0
    print(f"All within {MEAN} ab on average and {LARGEST} at most: {'yes' if agree else 'NO'}")
    return 0 if agree else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
