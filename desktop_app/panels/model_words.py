"""A model for whoever has a photograph to colour: what it is good at, how sure it is, what it cannot."""

from __future__ import annotations

from core.models.card import ModelCard
from core.models.facts import cannot, error_saved, in_short, share_of
from desktop_app.i18n import tr
from desktop_app.sentences import sentence


def model_words(card: ModelCard) -> list[tuple[str, str]]:
    """(heading, sentences), only what the card knows. Shares are in whole percent."""
    found = [
        (tr("What it does"), [sentence(in_short(card)) if card.description else "", *_hints(card)]),
        (tr("How sure it is"), [_tells(card), *_failures(card)]),
        (tr("What it cannot do"), [sentence(cannot(card))]),
    ]
    joined = [(heading, " ".join(filter(None, texts))) for heading, texts in found]
    return [(heading, text) for heading, text in joined if text]


def _hints(card: ModelCard) -> list[str]:
    if card.channels is None:
        return []
    if card.channels == 1:
        return [
            tr("It does not know of your hints; the editor spreads them up to the edges of things.")
        ]
    told = [tr("It takes up your hints and carries them to things alike.")]
    saved = error_saved(card)
    if saved is not None and saved > 0:
        text = tr("With 10 hints its colours are about {percent} % closer to the true ones.")
        told.append(_percent(text, saved))
    return told


def _tells(card: ModelCard) -> str:
    if card.has_bins:
        return tr("It tells how sure it is of every colour, and where a click helps most.")
    return tr("It does not tell how sure it is of a colour, nor where a click helps most.")


def _failures(card: ModelCard) -> list[str]:
    """By the photos it was tested with, without a hint."""
    texts = {
        "worse_than_grey": tr(
            "Without hints, in {percent} % of the test photos its colours were further off than grey."
        ),
        "grey_skin": tr("In {percent} % of the photos of people most of the skin stayed too grey."),
        "bleeding": tr("In {percent} % colour ran over the edges of things."),
    }
    shares = {name: share_of(card, name) for name in texts}
    return [_percent(texts[name], share) for name, share in shares.items() if share is not None]


def _percent(text: str, share: float) -> str:
    return text.format(percent=round(share * 100))
