"""What a person wants to know about a model before choosing it: the card in plain words."""

from __future__ import annotations

import re

from core.models.card import ModelCard

_HINT_COUNTS = (10, 20, 5, 50, 1)
"""Numbers of hints whose figure is told, the most telling first."""

_KINDS = {
    "people": "People",
    "indoor": "Indoor",
    "landscape": "Landscape",
    "old_film": "Old film",
}

_CODES = (
    (re.compile(r"(?<=\d )mixed-cc\b"), "under various Creative Commons licences"),
    (re.compile(r"(?<=\d )research-only\b"), "for research only"),
)
"""Classes of licences, where they follow a number of photos."""

_COUNT = re.compile(
    r"(?<![-\w.,])\d{4,}(?= (photos|mixed-cc|open|research-only|unclear|unknown)\b)"
)
"""A number of photos, which a card writes without separators."""

_MADE = re.compile(r" (Source: |Started from the weights of ).*", re.DOTALL)
"""From here on a description, or limitations, tell how the model was made."""


def summary(card: ModelCard) -> str:
    """One short line, such as '9.4 M weights · takes hints · 23.3 dB'."""
    parts = [f"{_millions(card)} M weights"]
    if card.channels is not None:
        parts.append("takes hints" if card.channels > 1 else "no hint input")
    if (psnr := card.metrics.get("psnr_rgb")) is not None:
        parts.append(f"{psnr:.1f} dB")
    return " · ".join(parts)


def facts(card: ModelCard) -> list[tuple[str, str]]:
    """(what, how it is with this model), only what the card knows, in the order of interest."""
    found = [
        ("Parameters", f"{_millions(card)} million, {card.bytes / 1e6:.1f} MB"),
        ("Hints", _hints(card)),
        ("Likely colours", _likely(card)),
        ("Vividness", _vividness(card)),
        ("PSNR", _closeness(card)),
        ("With hints", _with_hints(card)),
        ("Learnt from", _learnt(card)),
        ("Limits", plain(card.limitations)),
        ("Licence", plain(card.licence)),
    ]
    return [(what, how) for what, how in found if how]


def by_kind(card: ModelCard) -> list[tuple[str, str, str, str]]:
    """(kind of photo, number of photos, PSNR in dB, PSNR with 10 hints) as they are told, kinds in the
    order of interest; empty if the card has none, '' for a figure it lacks."""
    return [
        (
            title,
            str(found.photos),
            f"{found.psnr_rgb:.1f}",
            "" if found.psnr_rgb_10_hints is None else f"{found.psnr_rgb_10_hints:.1f}",
        )
        for kind, title in _KINDS.items()
        if (found := card.categories.get(kind)) is not None
    ]


def plain(text: str) -> str:
    """A card's text with the codes of licence classes in words, numbers of photos with separators, and
    without the names of its fields."""
    text = _COUNT.sub(lambda found: f"{int(found[0]):,}", text)
    for code, words in _CODES:
        text = code.sub(words, text)
    return text.replace("see training.licence_classes", "see “Learnt from”")


def in_short(card: ModelCard) -> str:
    """What the model does, without how it was made."""
    return _MADE.sub("", card.description)


def cannot(card: ModelCard) -> str:
    """Its limits, without how it was made."""
    return _MADE.sub("", card.limitations)


def error_saved(card: ModelCard, hints: int = 10) -> float | None:
    """The share, 0..1, of the error of its colours (RMSE over the photo) that so many hints take away."""
    none, some = (card.metrics.get(f"psnr_rgb_{count}_hints") for count in (0, hints))
    return None if none is None or some is None else 1 - 10 ** ((none - some) / 20)


def share_of(card: ModelCard, failure: str) -> float | None:
    """The share, 0..1, of the photos of its test with that failure; None where the card does not say."""
    found = card.failures.get(failure)
    return None if found is None else found.share


def why_no_uncertainty(card: ModelCard) -> str:
    """One sentence where this model cannot tell how undecided it is, else empty."""
    if card.has_bins:
        return ""
    return (
        f"The model '{card.title}' does not say how sure it is of a colour, so it cannot tell where a"
        " click helps most."
    )


def _millions(card: ModelCard) -> str:
    return f"{card.parameters / 1e6:.1f}"


def _hints(card: ModelCard) -> str:
    if card.channels is None:
        return ""
    if card.channels > 1:
        return "the model itself takes them and carries them to things alike"
    return "the editor spreads them within edges; the model does not know of them"


def _likely(card: ModelCard) -> str:
    if card.has_bins:
        return "ranked with their shares; the next best click can be found"
    return "the model's choice and common colours, without shares; no next best click"


def _vividness(card: ModelCard) -> str:
    if card.takes_temperature:
        return "decides how boldly the model chooses"
    return "strengthens or pales the model's colours"


def _closeness(card: ModelCard) -> str:
    psnr, grey = card.metrics.get("psnr_rgb"), card.metrics.get("grey_psnr_rgb")
    if psnr is None:
        return ""
    words = f"{psnr:.1f} dB without hints"
    return words if grey is None else f"{words}; no colour at all has {grey:.1f}"


def _with_hints(card: ModelCard) -> str:
    """Both figures are of the same photos, which may be fewer than those of `psnr_rgb`."""
    none = card.metrics.get("psnr_rgb_0_hints")
    for count in _HINT_COUNTS:
        some = card.metrics.get(f"psnr_rgb_{count}_hints")
        if none is not None and some is not None:
            return f"{some - none:+.1f} dB with {count} of them"
    return ""


def _learnt(card: ModelCard) -> str:
    training = card.training
    if not training.photos:
        return ""
    classes = [_of_class(name, count) for name, count in training.licence_classes.items() if count]
    return " · ".join([f"{training.photos:,} photos", *classes])


def _of_class(name: str, count: int) -> str:
    """So many photos of a class of licences; a class that is not known is called by its code."""
    match name:
        case "open":
            return f"{count:,} openly licensed"
        case "mixed-cc":
            return f"{count:,} under various Creative Commons licences"
        case "research-only":
            return f"{count:,} for research only"
        case "unclear":
            return f"{count:,} of unclear licence"
        case "unknown":
            return f"{count:,} of unknown licence"
    return f"{count:,} {name}"
