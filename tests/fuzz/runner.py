"""Runs one fuzzer: mutants by the thousand, in a process of their own, so that an abort, a hang and a
flood of memory are seen and named. What is found is kept as a file.

atheris (coverage-guided; 3.0 installs on Python 3.11) was tried on the readers of hints, networks and
document.json, 720,000 inputs: it found nothing that the mutants here had not, and is not used.
"""

from __future__ import annotations

import argparse
import importlib
import multiprocessing as mp
import random
import re
import resource
import sys
import tempfile
import time
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

from core.errors import TintypeError, shown  # noqa: E402

SECONDS, MEGABYTES = 10.0, 1500
"""What one small broken file may cost."""
PER_PROCESS = 2000
ENDINGS = ("opened", "refused")
_QUOTED = re.compile(r""""[^"]*"|"[^"]*\.\.\.|'[^']*'|[^ ]*/[^ ]*[^ .]""")
"""What a sentence repeats of the file, and its path."""


def sentence_fault(text: str) -> str:
    """What is wrong with a sentence for the person; empty if nothing is."""
    plain = _QUOTED.sub("''", text)
    if not plain.endswith(".") or ". " in plain or text != shown(text):
        return f"not one sentence: {text!r}"
    return f"{len(text)} characters: {text[:200]}" if len(text) > 1000 else ""


def ending_of(fuzzer: str, name: str, data: bytes) -> str:
    """How the fuzzer's `attempt` at these bytes ended: one of ENDINGS, or what is wrong."""
    try:
        return importlib.import_module(fuzzer).attempt(name, data) or "opened"
    except TintypeError as error:
        return sentence_fault(str(error)) or "refused"
    except BaseException as error:
        return f"{type(error).__name__}: {str(error)[:300]}"


def _child(pipe: Connection, fuzzer: str, current: Path, seed: int, names: list[str]) -> None:
    module = importlib.import_module(fuzzer)
    corpus = module.corpus()
    chance = random.Random(seed)
    for _ in range(PER_PROCESS):
        name = chance.choice(names)
        data = module.mutated(corpus[name], corpus[chance.choice(names)], chance)
        current.write_bytes(data)
        pipe.send((name, 0.0, 0, "begins"))
        begin = time.perf_counter()
        ending = ending_of(fuzzer, name, data)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        pipe.send((name, time.perf_counter() - begin, peak, ending))
    pipe.send(None)


def main(fuzzer: str, description: str | None) -> int:
    """The command of a fuzzer, a module of this folder with corpus() -> name: bytes, mutated(content,
    other, chance) -> bytes and attempt(name, bytes), which raises TintypeError to refuse and may answer
    with what is wrong. Exit status: 0 nothing found, 1 something."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "tintype-fuzz")
    parser.add_argument("--only", default="", help="parts of names, comma between")
    options = parser.parse_args()
    parts = options.only.split(",")
    corpus = importlib.import_module(fuzzer).corpus()
    names = [name for name in corpus if any(part in name for part in parts)]
    keep = options.keep / fuzzer
    keep.mkdir(parents=True, exist_ok=True)
    until = time.monotonic() + 60 * options.minutes
    counts: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    slowest, heaviest, seed = (0.0, ""), 0, options.seed

    def finding(name: str, what: str) -> None:
        kind = re.sub(r"\d+", "0", _QUOTED.sub("", what))[:60]
        kinds[kind] += 1
        if kinds[kind] > 1:  # one example of a kind is enough
            return
        kept = keep / f"{len(kinds):03d}-{name.replace(' ', '-')}"
        kept.write_bytes(current.read_bytes())
        print(f"{kept}: {what}", flush=True)

    context = mp.get_context("spawn")
    while time.monotonic() < until:
        ours, theirs = context.Pipe()
        current = keep / "current"
        process = context.Process(target=_child, args=(theirs, fuzzer, current, seed, names))
        process.start()
        theirs.close()
        seed, name, heavy = seed + 1, "", False
        while time.monotonic() < until:
            try:
                message = ours.recv() if ours.poll(SECONDS if name else 60) else "late"
            except EOFError:
                process.join()
                finding(name, f"the process ended with {process.exitcode}")
                break
            if message == "late":
                finding(name, f"took more than {SECONDS:g} s")
                break
            if message is None:
                break
            name, seconds, peak, ending = message
            if ending == "begins":
                continue
            counts[ending if ending in ENDINGS else "fault"] += 1
            slowest, heaviest = max(slowest, (seconds, name)), max(heaviest, peak)
            if ending not in ENDINGS:
                finding(name, ending)
            if peak > MEGABYTES and not heavy:
                heavy = True
                finding(name, f"memory rose to {peak} MB")
        process.kill()
        process.join()
    print(
        f"{sum(counts.values())} files, {dict(counts)}; slowest {slowest[0]:.2f} s ({slowest[1]}); "
        f"memory at most {heaviest} MB; {len(kinds)} kinds of findings"
    )
    return 1 if kinds else 0
