"""What is written where: answers to stdout, complaints and progress to stderr, JSON alone on stdout."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from core.errors import shown

if TYPE_CHECKING:
    from rich.progress import Progress

Told = Callable[[float, str], None]


class Screen:
    """as_json: stdout carries one JSON value and nothing else."""

    def __init__(self, as_json: bool = False) -> None:
        self.as_json = as_json
        self._bar: Progress | None = None

    def say(self, sentence: str) -> None:
        if self.as_json:
            return
        sentence = _shown(sentence)
        if self._bar is not None and sys.stdout.isatty():
            self._above_the_bar(sentence)
        else:
            print(sentence, flush=True)

    def complain(self, sentence: str) -> None:
        sentence = _shown(sentence)
        if self._bar is not None:
            self._above_the_bar(sentence)
        else:
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
            # Else answers for a file or a pipe would land on the terminal.
            redirect_stdout=False,
            redirect_stderr=False,
        ) as bar:
            task = bar.add_task("", total=1.0)
            self._bar = bar
            try:
                yield lambda share, what: bar.update(
                    task, completed=share, description=_shown(what)
                )
            finally:
                self._bar = None

    def _above_the_bar(self, sentence: str) -> None:
        assert self._bar is not None
        self._bar.console.print(sentence, markup=False, highlight=False, soft_wrap=True)


def _shown(text: str) -> str:
    """Line by line without what names of files may hold to steer a terminal."""
    return "\n".join(map(shown, text.split("\n")))
