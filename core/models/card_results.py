"""What a model card says of kinds of photos and of failures: figures that belong together."""

from __future__ import annotations

from dataclasses import dataclass

from core.models.card_fields import Fields


@dataclass(frozen=True)
class Category:
    """Figures on the validation photos of one kind, without hints unless said.

    auc and auc_rebalanced are percent over all pixels, psnr_rgb dB (mean of the photos), chroma_ratio
    the mean chroma shown over the true one. psnr_rgb_10_hints is the mean of the hint_photos that were
    coloured with 10 random hints, most often fewer; None where hint_photos is 0.
    """

    photos: int
    auc: float
    auc_rebalanced: float
    psnr_rgb: float
    chroma_ratio: float
    hint_photos: int = 0
    psnr_rgb_10_hints: float | None = None


@dataclass(frozen=True)
class Failure:
    """How often one thing goes wrong: share (0..1) of the `photos` it was looked for in; definition is
    one sentence that says when a photo counts."""

    share: float
    photos: int
    definition: str


def read_categories(fields: Fields, name: str) -> dict[str, Category]:
    """Categories by name, none if the card has no such field. Raises ModelError."""
    return {kind: _category(part) for kind, part in fields.parts(name).items()}


def read_failures(fields: Fields, name: str) -> dict[str, Failure]:
    """Failures by name, none if the card has no such field. Raises ModelError."""
    return {kind: _failure(part) for kind, part in fields.parts(name).items()}


def _category(part: Fields) -> Category:
    hint_photos = part.integer("hint_photos", 0) if part.has("hint_photos") else 0
    with_hints = None
    if part.given("psnr_rgb_10_hints"):
        with_hints = part.number("psnr_rgb_10_hints", -100, 200)
    if (with_hints is None) != (hint_photos == 0):
        raise part.wrong("psnr_rgb_10_hints", "must be there exactly if 'hint_photos' is not 0")
    found = Category(
        photos=part.integer("photos", 1),
        auc=part.number("auc", 0, 100),
        auc_rebalanced=part.number("auc_rebalanced", 0, 100),
        psnr_rgb=part.number("psnr_rgb", -100, 200),
        chroma_ratio=part.number("chroma_ratio", 0, 1000),
        hint_photos=hint_photos,
        psnr_rgb_10_hints=with_hints,
    )
    part.no_others()
    return found


def _failure(part: Fields) -> Failure:
    found = Failure(part.number("share", 0, 1), part.integer("photos", 1), part.text("definition"))
    part.no_others()
    return found
