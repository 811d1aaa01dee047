"""A model's card in plain words."""

import dataclasses

from core.models.card_results import Category
from core.models.facts import (
    by_kind,
    cannot,
    error_saved,
    facts,
    in_short,
    summary,
    why_no_uncertainty,
)

METRICS = {
    "psnr_rgb": 23.34,
    "grey_psnr_rgb": 22.43,
    "psnr_rgb_0_hints": 22.70,
    "psnr_rgb_10_hints": 27.50,
}


def test_a_full_model_says_all(forge):
    card = forge(
        "full", channels=4, bins=True, temperature=True, parameters=9_386_623, metrics=METRICS
    )
    said = dict(facts(card))
    assert said["Parameters"].startswith("9.4 million, ")
    assert said["PSNR"] == "23.3 dB without hints; no colour at all has 22.4"
    assert said["With hints"] == "+4.8 dB with 10 of them"
    assert said["Licence"] == "Apache-2.0"
    assert summary(card) == "9.4 M weights · takes hints · 23.3 dB"
    assert why_no_uncertainty(card) == ""


def test_a_small_model_promises_nothing_it_lacks(forge):
    card = forge("plain")
    said = dict(facts(card))
    assert "editor" in said["Hints"]
    assert "without shares" in said["Likely colours"]
    assert "PSNR" not in said
    assert "With hints" not in said
    assert summary(card) == "0.0 M weights · no hint input"
    assert "'Made by code: plain'" in why_no_uncertainty(card)


def test_channels_are_read_from_the_shape_only(forge):
    assert forge("four", channels=4).channels == 4
    card = forge("silent", inputs={"input": "L and 3 hints"})
    assert card.channels is None
    assert "Hints" not in dict(facts(card))
    assert "hints" not in summary(card)


def test_classes_of_licences_are_in_words(forge):
    classes = {"mixed-cc": 1275, "open": 40, "research-only": 7, "unclear": 0, "mine": 3}
    text = "Learnt from 5 photos (1275 mixed-cc, 7 research-only); see training.licence_classes."
    card = forge("classes", limitations=text)
    training = dataclasses.replace(card.training, photos=1325, licence_classes=classes)
    said = dict(facts(dataclasses.replace(card, training=training)))
    assert said["Learnt from"] == (
        "1,325 photos · 1,275 under various Creative Commons licences · 40 openly licensed"
        " · 7 for research only · 3 mine"
    )
    assert said["Limits"] == (
        "Learnt from 5 photos (1,275 under various Creative Commons licences, 7 for research only);"
        " see “Learnt from”."
    )


def test_kinds_of_photos_are_told_in_order_and_only_as_known(forge):
    kinds = {
        "other": Category(9, 90, 60, 25.0, 0.6),
        "old_film": Category(120, 88, 50, 22.04, 0.5),
        "people": Category(247, 90, 60, 23.45, 0.7, 60, 27.26),
    }
    named = {key: dataclasses.asdict(value) for key, value in kinds.items()}
    assert by_kind(forge("kinds", categories=named)) == [
        ("People", "247", "23.4", "27.3"),
        ("Old film", "120", "22.0", ""),
    ]
    assert by_kind(forge("none")) == []


def test_in_short_leaves_out_how_it_was_made(forge):
    card = forge(
        "made",
        description="Weighs colours. Source: this project. Trained with cross-entropy.",
        limitations="Guesses dyes. Started from the weights of tint 0.1, which learnt from 2 photos.",
    )
    assert in_short(card) == "Weighs colours."
    assert cannot(card) == "Guesses dyes."


def test_the_error_that_hints_take_away(forge):
    card = forge("hinted", metrics={"psnr_rgb_0_hints": 20.0, "psnr_rgb_10_hints": 26.0206})
    assert round(error_saved(card), 3) == 0.5
    assert error_saved(card, 20) is None
