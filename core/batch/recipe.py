"""What is done to every photo of a batch, and what stands for it when a run is taken up again."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.batch.series import Series
from core.batch.shared import Shared
from core.batch.state import recipe_digest
from core.job import Job

if TYPE_CHECKING:
    from core.document import Document, Look
    from core.imaging import ExportOptions
    from core.rendering import Engine


@dataclass(frozen=True)
class Recipe:
    """What is done to every photo.

    opening makes the document of a photo, given the file of its hints or None. hints is a hints file, a
    folder of `<photo's name>.json`, or None. series is what their hints may name, shared what guides all
    photos. method is what else decides the pixels, as words. unforeseen is the sentence for an error that is
    no TintypeError.
    """

    engine: Engine
    look: Look
    options: ExportOptions
    opening: Callable[[Path, Path | None, Job], Document]
    hints: Path | None = None
    overwrite: bool = False
    method: str = ""
    unforeseen: Callable[[BaseException], str] = repr
    series: Series | None = None
    shared: Shared | None = None

    def hints_for(self, source: Path) -> Path | None:
        """The file with the hints of this photo, if there is one."""
        if self.hints is None or not self.hints.is_dir():
            return self.hints
        for name in (f"{source.name}.json", f"{source.stem}.json"):
            if (self.hints / name).is_file():
                return self.hints / name
        return None

    def digest(self, hints: Path | None) -> str:
        """Stands for everything that decides the result, but the photo."""
        from core.models.card import find_model

        words = b""
        if hints is not None:
            with contextlib.suppress(OSError):
                words = hints.read_bytes()
        if self.series is not None and (named := self.series.named_in(words)):
            words += repr(named).encode(errors="replace")
        if self.shared is not None:
            words += self.shared.digest.encode()
        return recipe_digest(
            self.look, find_model(self.look.model).sha256, self.options, self.method, words
        )
