"""What a run says while it goes: CSV, TensorBoard, a progress bar or lines."""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path
from typing import Any

from tqdm import tqdm

TRAIN = "train.csv"
VALIDATION = "validation.csv"
TENSORBOARD = "tensorboard"
BOOKKEEPING = frozenset(
    ("step", "photos", "seconds", "size", "rate", "gradient", "photos_per_second", "waiting",
     "skipped")
)  # fmt: skip
"""Columns of the training log that are not losses."""


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a log, none if there is no file."""
    if not path.exists():
        return []
    with path.open(newline="", encoding="utf-8") as stream:
        # A row whose end a killed process did not write has None for what is missing.
        return [row for row in csv.DictReader(stream) if None not in row.values()]


class Table:
    """A CSV file that grows by rows, and by columns when a new one turns up."""

    def __init__(self, path: Path, until: int) -> None:
        """Rows after step `until` are dropped: a killed run logged them after its last checkpoint."""
        self._path = path
        self._rows = [row for row in read_rows(path) if int(row["step"]) <= until]
        self._names = list(self._rows[0]) if self._rows else []
        if path.exists():
            self._rewrite()

    def add(self, row: dict[str, Any]) -> None:
        self._rows.append({name: str(value) for name, value in row.items()})
        if new := [name for name in row if name not in self._names]:
            self._names += new
            self._rewrite()
            return
        with self._path.open("a", newline="", encoding="utf-8") as stream:
            csv.DictWriter(stream, self._names, restval="").writerow(row)

    def _rewrite(self) -> None:
        temporary = self._path.with_suffix(".part")
        with temporary.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, self._names, restval="")
            writer.writeheader()
            writer.writerows(self._rows)
        os.replace(temporary, self._path)


class RunLog:
    """The logs of one run folder, going on after step `until`."""

    def __init__(self, folder: Path, until: int, show: bool) -> None:
        from torch.utils.tensorboard import SummaryWriter  # slow to import

        self._tables = {name: Table(folder / name, until) for name in (TRAIN, VALIDATION)}
        self._board = SummaryWriter(str(folder / TENSORBOARD), purge_step=until + 1)
        self._show = show
        self._bar: tqdm[Any] | None = None
        if show and sys.stderr.isatty():
            form = "{percentage:5.1f} % {bar} {elapsed} < {remaining}{postfix}"
            self._bar = tqdm(total=1.0, bar_format=form, dynamic_ncols=True)

    def advance(self, progress: float) -> None:
        """Move the bar, where there is one, to a share of the run."""
        if self._bar is not None:
            self._bar.update(progress - self._bar.n)

    def train(self, row: dict[str, float], progress: float) -> None:
        self._write(TRAIN, row)
        text = (
            f"step {row['step']:.0f}, loss {row['loss']:.4f},"
            f" {row['photos_per_second']:.1f} photos/s, waiting {100 * row['waiting']:.0f} %"
        )
        if self._bar is not None:
            self._bar.set_postfix_str(text)
        elif self._show:
            print(f"{100 * progress:5.1f} %  {row['seconds']:.0f} s, {text}", flush=True)

    def validation(self, row: dict[str, float]) -> None:
        self._write(VALIDATION, row)
        if self._show:
            known = {k: round(v, 3) for k, v in row.items() if k not in BOOKKEEPING}
            tqdm.write("validation " + ", ".join(f"{k} {v}" for k, v in known.items()))

    def close(self) -> None:
        self._board.close()
        if self._bar is not None:
            self._bar.close()

    def _write(self, name: str, row: dict[str, float]) -> None:
        self._tables[name].add(row)
        for key, value in row.items():
            if key != "step":
                tag = f"{Path(name).stem}/{key}"
                self._board.add_scalar(tag, value, int(row["step"]))
        self._board.flush()
