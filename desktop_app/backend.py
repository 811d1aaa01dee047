"""What the window asks of core, in one place. Every function here runs on a worker thread."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLocale

from core.document.document import Document
from core.document.look import Look
from core.hints.hint import Hint
from core.imaging.photo import Photo
from core.job import Job
from core.models.card import ModelCard, list_models, model_faults
from desktop_app.i18n import tr

if TYPE_CHECKING:
    from core.rendering import Change, ChromaField, Engine, PreparedPhoto, Suggestion, Uncertainty
    from core.rendering.skin import GreySkin

PREVIEW_SIZE = 512
"""Long side in pixels of the preview inside a project file."""

CHROMA_LIGHTNESS = 62.0
"""L* at which colours are shown by themselves: the screen has room for most of them there."""

Box = tuple[int, int, int, int]


class Backend:
    """core's functions with one shared engine, made on first use: loading it outlasts a window.

    The heavy modules of core are imported here, inside the functions, for the same reason.
    """

    def __init__(self, device: str = "auto", threads: int | None = None) -> None:
        self._device, self._threads = device, threads
        self._engine: Engine | None = None
        self._lock = threading.Lock()
        self._told = False

    def use(self, device: str, threads: int | None) -> bool:
        """Compute there from now on, with another engine; False if that is where it computes already."""
        with self._lock:
            if (device, threads) == (self._device, self._threads):
                return False
            self._device, self._threads, self._engine = device, threads, None
            return True

    def test_device(self, model: str) -> str:
        """Start the model anew on the device that is in use: one sentence about where it runs, and why.
        Raises ModelError."""
        from core.models.card import find_model
        from core.models.colorizer import Colorizer

        threads = self._threads or max(1, os.cpu_count() or 1)
        report = Colorizer(find_model(model), self._device, threads).device_report
        seconds = QLocale().toString(report.self_test_seconds, "f", 2)
        passed = tr("It answered the self-test in {seconds} s.")
        return f"{report.sentence} {passed.format(seconds=seconds)}"

    @property
    def engine(self) -> Engine:
        """The engine. The first call loads it: call it from a worker only."""
        from core.rendering import Engine

        with self._lock:
            if self._engine is None:
                self._engine = Engine(device=self._device, threads=self._threads)
            return self._engine

    def warm(self) -> None:
        """Import what opening and colouring a photo needs."""
        for name in ("core.document", "core.imaging", "core.rendering"):
            import_module(name)

    def load(self) -> None:
        """Load what a new document will be coloured with. Raises ModelError."""
        if self.models:
            self.engine.colorizer(self.models[0].name)

    @cached_property
    def models(self) -> list[ModelCard]:
        """The cards of the installed models, the default one first. Reads small files only."""
        return list_models()

    def card(self, model: str) -> ModelCard | None:
        """The installed model of that name."""
        return next((card for card in self.models if card.name == model), None)

    def fresh_look(self) -> Look:
        """What a new document starts with: the default model."""
        return Look(model=self.models[0].name) if self.models else Look()

    def left_out(self) -> tuple[str, ...]:
        """A sentence of core's for each damaged model; only the first time that it is asked."""
        found = () if self._told else model_faults()
        self._told = True
        return found

    def with_installed_model(self, document: Document, name: str) -> tuple[Document, str]:
        """The document of the file `name`, with the default model where its own is missing, and a
        sentence if so. The file keeps its model until the person saves."""
        missing, models = document.look.model, self.models
        if not models or self.card(missing) is not None:
            return document, ""
        warning = (
            tr(
                "{name} was coloured with the model '{model}', which is not installed here;"
                " it opens with '{other}' instead."
            )
        ).format(name=name, model=missing, other=models[0].title)
        return document.with_look(replace(document.look, model=models[0].name)), warning

    def open_document(self, path: Path, job: Job) -> Document:
        """A photo as a new document, or a project as saved. Raises PhotoError, ProjectError."""
        if path.suffix.lower() == ".tintype":
            from core.document import load_project

            return load_project(path, job)
        from core.imaging import open_photo

        return Document(open_photo(path, job), self.fresh_look())

    def open_page(self, photo: Photo, page: int, job: Job) -> Document:
        """Another page, from 1, of the photo's file as a new document. Raises PhotoError."""
        from core.imaging.pages import other_page

        return Document(other_page(photo, page, job), self.fresh_look())

    def open_pixels(self, rgb: NDArray[np.uint8], name: str, job: Job) -> Document:
        """A pasted photo, (h, w, 3) uint8 sRGB."""
        from core.imaging import photo_from_array

        return Document(photo_from_array(rgb, name), self.fresh_look())

    def prepare(self, photo: Photo, job: Job) -> PreparedPhoto:
        return self.engine.prepare(photo, job)

    def field(
        self, document: Document, prepared: PreparedPhoto, job: Job, live: bool
    ) -> ChromaField:
        return self.engine.field(document, prepared, job, live=live)

    def change(self, before: ChromaField, after: ChromaField) -> Change:
        """What differs between two fields. Takes milliseconds; asking the answer does not."""
        from core.rendering import Change

        return Change(before, after)

    def tile(
        self, field: ChromaField, prepared: PreparedPhoto, level: int, box: Box
    ) -> NDArray[np.uint8]:
        """(h, w, 3) uint8 sRGB of one box (x0, y0, x1, y1) of one level."""
        from core.rendering import render_tile

        return render_tile(field, prepared, level, box)

    def chroma_tile(
        self, field: ChromaField, prepared: PreparedPhoto, level: int, box: Box
    ) -> NDArray[np.uint8]:
        """The same box with its colours alone, at one lightness."""
        from core.rendering import render_tile

        return render_tile(field, prepared, level, box, CHROMA_LIGHTNESS)

    def device(self, model: str) -> tuple[str, str]:
        """The model and where it runs, in a few words, and one sentence why there."""
        colorizer = self.engine.colorizer(model)
        report = colorizer.device_report
        return f"{colorizer.card.title} · {report.title}", report.sentence

    def suggest(
        self, document: Document, x: float, y: float, count: int, job: Job
    ) -> list[Suggestion]:
        from core.rendering import suggest

        return suggest(document, x, y, self.engine, count, job)

    def uncertainty(self, document: Document, job: Job) -> Uncertainty:
        from core.rendering import uncertainty

        return uncertainty(document, self.engine, job)

    def explain(self, document: Document, job: Job) -> tuple[Hint, ...]:
        """The picture as hints, to be put beside the document's own."""
        from core.rendering.explain import explain

        return explain(document, self.engine, job=job)

    def reach(self, document: Document, hint: Hint, job: Job) -> NDArray[np.float32]:
        """(h, w) 0..1: how far this hint of the document reaches."""
        from core.rendering.reach import hint_reach

        return hint_reach(document, hint, self.engine, job)

    def reach_part(
        self,
        reach: NDArray[np.float32],
        field: ChromaField,
        prepared: PreparedPhoto,
        level: int,
        box: Box,
    ) -> NDArray[np.float32]:
        """(h, w) 0..1: a reach in one box of one level, along the photo's edges."""
        from core.rendering.reach import reach_part

        return reach_part(reach, field, prepared, level, box)

    def grey_skin(self, document: Document, job: Job) -> tuple[GreySkin, ...]:
        """Faces that the picture shows nearly grey."""
        from core.rendering.skin import grey_skin

        return grey_skin(document, self.engine, job)

    def save(self, document: Document, path: Path, job: Job) -> None:
        """Write the project with a small preview of the colorized picture."""
        from core.document import save_project
        from core.rendering import render

        preview = render(document, PREVIEW_SIZE, self.engine, 8, job)
        save_project(document, path, preview.astype(np.uint8, copy=False), job)

    def picture(self, document: Document, job: Job) -> NDArray[np.uint8]:
        """(h, w, 3) uint8 sRGB: the picture in full size, as it is exported."""
        from core.rendering import render

        return render(document, None, self.engine, 8, job).astype(np.uint8, copy=False)

    def export(self, document: Document, path: Path, options: Any, job: Job) -> tuple[str, ...]:
        """Answers with what of the photo's metadata the file went without. options: ExportOptions, or
        Finish for another size or a mark."""
        from core.rendering import export_picture

        left_out = export_picture(document, path, options, self.engine, job)
        return (*document.photo.metadata.left_out * options.keep_metadata, *left_out)
