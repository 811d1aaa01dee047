"""What a card says of a run in words: each sentence follows from the run's configuration and facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from training.config import Config, InputConfig, ObjectiveConfig
from training.networks import OURS, Entry

_ABOUT = {
    "fusion": "Joins what lies around a spot with what kind of scene the whole photo is.",
    "fusion_noglobal": "Looks at what lies around a spot only.",
    "plain": "Chooses among 313 colours for every spot.",
    "plain_l2": "Answers with one colour for every spot.",
    "residual": "Chooses among 313 colours for every spot.",
    "residual_l2": "Answers with one colour for every spot.",
    "tint": "Sees the whole scene and the details, weighs the likeliest colours and heeds hints.",
    "tint_small": "Sees the whole scene and the details, weighs the likeliest colours and heeds hints.",
    "unet_gan": "Learnt to give colours that a second network takes for real.",
}


def title(entry: Entry, eight_bit: bool) -> str:
    source = "" if entry.source == OURS else f" ({entry.source})"
    return entry.title + source + (", 8 bit" if eight_bit else "")


def description(entry: Entry, config: Config) -> str:
    """For the person first, then for the curious."""
    about = _ABOUT.get(config.network.name, "")
    width = "" if config.network.width == 1 else f", {config.network.width:g} times as wide"
    source = f"Source: {entry.source}{width}. Trained with {objective(config.objective)}."
    return f"{about} {source}".strip()


def objective(c: ObjectiveConfig) -> str:
    """What was minimised, with its weights."""
    form = {"cross_entropy": "cross-entropy", "kl": "Kullback-Leibler divergence"}[c.form]
    bins = f"{form} over 313 soft-encoded ab bins, rebalancing exponent {c.rebalancing:g}"
    parts = {
        "ab": ["squared ab error"],
        "bins": [bins],
        "fusion": ["squared ab error"],
        "gan": ["a patch discriminator", f"{c.l1_weight:g} x L1 on ab"],
        "tint": [
            bins,
            f"{c.chroma_weight:g} x smooth L1 on ab, hinted pixels {c.hint_pixel_weight:g} times",
        ],
    }[c.kind]
    if c.kind in ("fusion", "tint") and c.scene_weight:
        parts.append(f"{c.scene_weight:.3g} x cross-entropy of the scene")
    if c.kind == "tint" and c.gan_weight:
        parts.append(
            f"{c.gan_weight:g} x a patch discriminator from {100 * c.gan_from:.0f} % of the run on"
        )
    if c.teacher and c.distil_weight:
        parts.append(f"{c.distil_weight:g} x the distance from a teacher's answers")
    if c.perceptual_weight:
        parts.append(
            f"{c.perceptual_weight:g} x the distance in a scene classifier's features from"
            f" {100 * c.perceptual_from:.0f} % of the run on"
        )
    return " plus ".join(parts)


def augmentation(c: InputConfig, takes_hints: bool) -> str:
    low, high = (100 * share for share in c.crop)
    parts = [f"crops of {low:g}-{high:g} % of the short side"]
    if c.people_share:
        parts.insert(0, f"people in {100 * c.people_share:g} % of the photos drawn")
    if c.flip:
        parts.append("flips")
    if c.rotation:
        parts.append(f"rotations up to {c.rotation:g} degrees")
    if takes_hints:
        parts.append(
            f"simulated hints, none for {100 * c.hint_none:g} % and the whole picture for"
            f" {100 * c.hint_full:g} % of the inputs"
        )
    if c.old_film_share:
        parts.append(f"old film for {100 * c.old_film_share:g} % of the inputs")
    return ", ".join(parts)


_GENERAL = (
    "Proposes plausible colours, not the true ones. Learnt from web photos of about 200 px: small or"
    " unusual objects, uniforms, dyes and old colour processes are guesses."
)
_FAMILY = {
    "ab": "Regression answers with the mean of what is possible, so colours are muted.",
    "bins": "Colours come from 313 bins at a quarter of the size and may bleed over fine edges.",
    "fusion": "Regression answers with the mean of what is possible, so colours are muted.",
    "gan": "Adversarial training prefers vivid colours: it may invent them, with spots and borders.",
    "tint": "Without hints it prefers common, muted colours.",
}
_NO_HINTS = (
    "The network takes no hints: they act by propagation over its answer only and cannot change what it"
    " sees elsewhere in the photo."
)


def limitations(
    config: Config,
    takes_hints: bool,
    eight_bit: bool,
    init: Mapping[str, Any] | None = None,
    helpers: Sequence[Mapping[str, Any]] = (),
) -> str:
    parts = [_GENERAL, _FAMILY[config.objective.kind]]
    if init:
        parts.append(
            f"Started from the weights of {_source(init)}; training counts only those since."
        )
    for helper in helpers:
        parts.append(f"Learnt from a {helper['role']} besides, {_source(helper)}.")
    if not takes_hints:
        parts.append(_NO_HINTS)
    if eight_bit:
        parts.append("Stored in 8 bits: colours differ a little from those of the full model.")
    return " ".join(parts)


def _source(of: Mapping[str, Any]) -> str:
    classes = ", ".join(f"{count} {name}" for name, count in of["licence_classes"].items())
    return f"{of['name']}, which learnt from {of['photos']} photos ({classes})"


def licence(
    classes: Mapping[str, int],
    init: Mapping[str, Any] | None = None,
    helpers: Sequence[Mapping[str, Any]] = (),
) -> str:
    """What may be said about the weights, given how many photos of each licence class they saw, those of
    the weights they started from (`fitting.start.ancestry`) and of their helpers included."""
    for source in (*helpers, *([init] if init else [])):
        classes = {**source["licence_classes"], **classes}
    if not classes:
        return (
            "Weights: Apache-2.0 as far as the makers' rights go. The licences of the training photos"
            " were not recorded."
        )
    if set(classes) == {"open"}:
        return "Weights: Apache-2.0. All training photos are stated CC BY, CC0 or public domain."
    return (
        "Weights: Apache-2.0 as far as the makers' rights go. The training photos include classes"
        " that are not clearly open (see training.licence_classes)."
    )
