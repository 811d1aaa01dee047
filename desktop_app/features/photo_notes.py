"""What there is to know about a photo when it opens: its page, its tone, what cannot be carried."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QSettings

from core.imaging.photo import Photo
from core.imaging.tone import PaperTone, paper_tone
from core.imaging.xmp import coloured_by
from desktop_app.features.pages import Pages
from desktop_app.i18n import tr
from desktop_app.jobs import Lane, Request
from desktop_app.sentences import sentence
from desktop_app.settings import keep
from desktop_app.window.shell import Shell

_SEEN = 4.0
"""C*ab from which a tone is one to the eye; less is the cast of a scanner."""
_TOLD = "told/tone"
_SEPIA, _BLUE = (20, 110), (180, 310)
"""Hue angles in degrees."""


class PhotoNotes(QObject):
    """One message for each photo that has something to say, and the tip of its size in the status bar."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._session, self._messages, self._status = shell.session, shell.messages, shell.status
        self.pages = Pages(shell)
        self.pages.settled.connect(self._on_settled)
        self._lane = Lane("photo-notes", parent=self)
        self._lane.answered.connect(lambda request, found: request.about(*found))
        self._lane.failed.connect(lambda _request, error: self._session.report_error(error))
        self._before = ""
        self._session.photoChanged.connect(self._on_photo)
        self._session.closing.connect(self._lane.close)

    def _on_photo(self, photo: Photo | None) -> None:
        self._before = self._messages.text
        self._status.size_label.setToolTip(photo.name if photo is not None else "")

    def _on_settled(self, photo: Photo) -> None:
        request = Request(
            lambda _job: (paper_tone(photo), coloured_by(photo.metadata.xmp)),
            partial(self._tell, photo),
        )
        self._lane.replace([request])

    def _tell(self, photo: Photo, tone: PaperTone, model: str) -> None:
        if self._session.photo is not photo:
            return
        facts = [photo.name, tr("{bits} bit").format(bits=photo.bits)]
        sentences = []
        if photo.metadata.left_out:
            what = ", ".join(map(sentence, photo.metadata.left_out))
            text = tr("{name}: its {what} is too large to be carried and is left out of exports.")
            sentences.append(text.format(name=photo.name, what=what))
            facts.append(tr("without its {what}").format(what=what))
        for note in photo.notes:
            sentences.append(f"{photo.name}: {sentence(note)}.")
            facts.append(sentence(note))
        if photo.pages > 1:
            text = tr("page {page} of {pages}").format(page=photo.page, pages=photo.pages)
            sentences.append(tr("{name}: {page}.").format(name=photo.name, page=text))
            facts.append(text)
        if tone.toned and tone.strength >= _SEEN and not model:
            facts.append(_tone_words(tone))
            if not QSettings().value(_TOLD, False, bool):
                # How tones are treated is the same for all photos: said once is enough.
                keep({_TOLD: True})
                sentences.append(
                    tr(
                        "This print is toned; colours take the place of the tone. It shows through"
                        " where the strength is below 100."
                    )
                )
        self._status.size_label.setToolTip(", ".join(facts))
        offer = (tr("Other page…"), self.pages.ask) if photo.pages > 1 else None
        kind = "warning" if photo.metadata.left_out else "info"
        if model and self._session.project_path is None and self._session.look.strength > 0:
            text = tr(
                "{name} was coloured with Tintype before; these colours are made anew. The hints of then"
                " are in its project."
            )
            sentences.append(text.format(name=photo.name))
            kind, offer = "warning", (tr("Keep its colours"), self._keep_colours)
        if sentences:
            self._say(sentences, kind, offer)

    def _keep_colours(self) -> None:
        self._session.set_look(replace(self._session.look, strength=0))

    def _say(
        self, sentences: list[str], kind: str, offer: tuple[str, Callable[[], object]] | None
    ) -> None:
        """Beside a warning about this photo that is there already, not in its place."""
        shown = self._messages.text
        if self._messages.kind in ("warning", "error") and shown != self._before:
            sentences, kind = [shown, *sentences], self._messages.kind
        self._messages.show_message(kind, " ".join(sentences), offer=offer)


def _tone_words(tone: PaperTone) -> str:
    hue = math.degrees(math.atan2(tone.ab[1], tone.ab[0])) % 360
    strength = round(tone.strength)
    if _SEPIA[0] <= hue <= _SEPIA[1]:
        return tr("sepia tone of strength {strength}").format(strength=strength)
    if _BLUE[0] <= hue <= _BLUE[1]:
        return tr("blue tone of strength {strength}").format(strength=strength)
    return tr("tone of strength {strength}").format(strength=strength)


def install(shell: Shell) -> None:
    PhotoNotes(shell)
