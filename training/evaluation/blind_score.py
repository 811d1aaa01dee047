"""What people answered in a blind test: how often a model was taken for the real photo."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import NormalDist, median

from training.evaluation.blind import SIDES

COLUMNS = (
    "test", "person", "trial", "kind", "model", "versus", "photo", "versus_side", "answer",
    "milliseconds", "views",
)  # fmt: skip
"""Of the file that a page gives; `training/evaluation/blind_page.html` writes the same."""

_KINDS = ("real", "natural", "catch")
_Z = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True)
class Answer:
    """One answered trial. chosen: the model's picture was taken, not the one it stood against."""

    test: str
    person: str
    trial: int
    kind: str
    model: str
    versus: str
    chosen: bool
    milliseconds: float


@dataclass(frozen=True)
class Rate:
    """How often model was chosen over versus, with its 95 % Wilson interval (shares 0..1). Against the
    truth this is the fooling rate, and 0.5 means that nobody can tell."""

    model: str
    versus: str
    people: int
    answers: int
    chosen: int
    rate: float
    low: float
    high: float
    median_ms: float


@dataclass(frozen=True)
class Scores:
    """excluded are those who missed too many catch trials: (person, right, shown)."""

    rates: list[Rate]
    excluded: list[tuple[str, int, int]]


def wilson(successes: int, trials: int) -> tuple[float, float]:
    """95 % score interval of a share (Wilson 1927), which holds for few trials and near 0 and 1.

    Answers count as independent, which those of one person are only roughly.
    """
    share, z2 = successes / trials, _Z**2
    centre = share + z2 / (2 * trials)
    half = _Z * math.sqrt(share * (1 - share) / trials + z2 / (4 * trials**2))
    return (centre - half) / (1 + z2 / trials), (centre + half) / (1 + z2 / trials)


def read_answers(paths: Iterable[Path]) -> list[Answer]:
    """The answers in result files; one that is in two files (downloaded twice) counts once.

    Raises ValueError naming the file and the line that is wrong.
    """
    found: dict[tuple[str, str, int], Answer] = {}
    for path in paths:
        try:
            with path.open(newline="", encoding="utf-8-sig") as stream:
                reader = csv.DictReader(stream)
                if missing := set(COLUMNS) - set(reader.fieldnames or ()):
                    raise ValueError(f"{path} lacks the column '{min(missing)}'.")
                for row in reader:
                    answer = _answer(row, f"{path}, line {reader.line_num}")
                    found[answer.test, answer.person, answer.trial] = answer
        except (UnicodeDecodeError, csv.Error) as fault:
            raise ValueError(f"{path} is not the result of a blind test.") from fault
    return list(found.values())


def _answer(row: dict[str, str], place: str) -> Answer:
    if row["kind"] not in _KINDS:
        raise ValueError(f"{place}: the kind must be one of {', '.join(_KINDS)}.")
    if row["versus_side"] not in SIDES or row["answer"] not in SIDES:
        raise ValueError(f"{place}: a side must be left or right.")
    try:
        trial, milliseconds = int(row["trial"]), float(row["milliseconds"])
    except (TypeError, ValueError) as fault:
        raise ValueError(f"{place}: the trial or its time is not a number.") from fault
    return Answer(
        row["test"], row["person"], trial, row["kind"], row["model"], row["versus"],
        row["answer"] != row["versus_side"], milliseconds,
    )  # fmt: skip


def score(answers: Iterable[Answer], least_caught: float = 0.75) -> Scores:
    """Rates of all pairs of methods over the people who recognised at least this share of the catch
    trials (a person who has not met one yet is left out too).

    Raises ValueError if nobody is left.
    """
    people: dict[tuple[str, str], list[Answer]] = {}
    for answer in answers:
        people.setdefault((answer.test, answer.person), []).append(answer)
    kept: dict[tuple[str, str], list[Answer]] = {}
    seen: dict[tuple[str, str], set[str]] = {}
    excluded = []
    for (_, person), given in sorted(people.items()):
        caught = [not answer.chosen for answer in given if answer.kind == "catch"]
        if not caught or sum(caught) < least_caught * len(caught):
            excluded.append((person, sum(caught), len(caught)))
            continue
        for answer in given:
            if answer.kind != "catch":
                kept.setdefault((answer.model, answer.versus), []).append(answer)
                seen.setdefault((answer.model, answer.versus), set()).add(person)
    if not kept:
        raise ValueError("Nobody's answers can be counted: too few catch trials were recognised.")
    return Scores([_rate(pair, kept[pair], len(seen[pair])) for pair in sorted(kept)], excluded)


def _rate(pair: tuple[str, str], given: list[Answer], people: int) -> Rate:
    chosen = sum(answer.chosen for answer in given)
    low, high = wilson(chosen, len(given))
    return Rate(
        *pair, people, len(given), chosen, chosen / len(given), low, high,
        median(answer.milliseconds for answer in given),
    )  # fmt: skip


def table(scores: Scores) -> str:
    """For reading, as Markdown: a line per pair of methods, then who was left out."""
    lines = [
        "| model | against | people | answers | taken for the better | 95 % | median time |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {r.model} | {r.versus} | {r.people} | {r.answers} | {r.rate:.1%}"
        f" | {r.low:.1%} to {r.high:.1%} | {r.median_ms / 1000:.1f} s |"
        for r in scores.rates
    ]
    lines += [
        f"\nLeft out: {person} recognised {right} of {shown} obvious fakes."
        for person, right, shown in scores.excluded
    ]
    return "\n".join(lines)


def write_table(scores: Scores, path: Path) -> None:
    """The rates as CSV (shares 0..1), or for another suffix as Markdown."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix.lower() != ".csv":
        path.write_text(table(scores) + "\n", encoding="utf-8")
        return
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, list(Rate.__annotations__))
        writer.writeheader()
        writer.writerows(asdict(rate) for rate in scores.rates)
