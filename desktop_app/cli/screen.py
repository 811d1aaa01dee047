"""What is written where: answers to stdout, complaints and progress to stderr, JSON alone on stdout."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

Told = Callable[[float, str], None]


class Screen:
    """as_json: stdout carries one JSON value and nothing else."""

    def __init__(self, as_json: bool = False) -> None:
        self.as_json = as_json

    def say(self, sentence: str) -> None:
        if not self.as_json:
            print(sentence, flush=True)

    def complain(self, sentence: str) -> None:
        print(sentence, file=sys.stderr, flush=True)

    def answer(self, value: Any) -> None:
        if self.as_json:
            print(json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False), flush=True)

    @contextmanager
    def progress(self) -> Iterator[Told]:
        """A bar on stderr, told (share done 0..1, what); silent where nobody watches."""
        if not sys.stderr.isatty():
            yield lambda share, what: None
            return
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        with Progress(
            TextColumn("{task.percentage:>3.0f} %"),
            BarColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.description}", markup=False),
            console=Console(stderr=True),
            transient=True,
        ) as bar:
            task = bar.add_task("", total=1.0)
            yield lambda share, what: bar.update(task, completed=share, description=what)
