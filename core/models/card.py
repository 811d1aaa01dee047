"""The model card: what a model is, how it is fed, what it learnt from and how good it is.

A model is a folder with `card.json` and the ONNX file it names. The card is data from a file that
anyone may have written: everything in it is checked before use.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.atomic import replacing
from core.errors import ModelError
from core.models.card_fields import Fields
from core.models.card_results import Category, Failure, read_categories, read_failures
from core.resources import resource_path

FORMAT = 1
CARD = "card.json"
PREFERRED = ("tint", "tint-small")
"""The default model is the first of these that is there, else the first by name."""

_LIMIT = 1 << 20
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ModelSize:
    """How a photo is scaled for the network.

    The short side goes to short_side px unless the long side would exceed long_side; then both
    sides are filled up to multiples of `multiple` by mirroring, and the answer is cropped.
    """

    short_side: int = 256
    long_side: int = 640
    multiple: int = 32


@dataclass(frozen=True)
class Training:
    """What the weights come from. licence_classes counts the photos of every licence class."""

    photos: int
    licence_classes: Mapping[str, int] = field(hash=False)
    steps: int
    hours: float
    hardware: str
    augmentation: str


@dataclass(frozen=True)
class ModelCard:
    """Everything known about one model.

    name is unique and short ("tint-small"); file is the ONNX file's name inside the folder, sha256
    (hex) and bytes are that file's. inputs and outputs describe the graph by tensor name: `input`
    and `chroma` are always there, others (temperature, tau, distribution, scene, features) only if
    named. The text of `input` begins with its shape, "(N, 1, H, W)" or "(N, 4, H, W)" with hints.
    prior holds the 313 colour frequencies of the training photos (sum 1), empty for a network
    without bins; rebalancing weights follow from it (`bins.rebalancing_weights`). scenes names the
    entries of the `scene` output. metrics are measured on the validation photos, categories are the
    same by kind of photo (people, indoor, landscape, old_film, other), failures how often what goes
    wrong; both are empty where not measured. folder is where it was loaded from, None for a card that
    was not.
    """

    name: str
    title: str
    description: str
    version: str
    network: str
    file: str
    sha256: str
    bytes: int
    parameters: int
    inputs: Mapping[str, str] = field(hash=False)
    outputs: Mapping[str, str] = field(hash=False)
    size: ModelSize
    temperature: float
    rebalancing_shift: float
    scenes: tuple[str, ...]
    prior: tuple[float, ...] = field(repr=False)
    training: Training
    metrics: Mapping[str, float] = field(hash=False)
    limitations: str
    licence: str
    categories: Mapping[str, Category] = field(default_factory=dict, hash=False)
    failures: Mapping[str, Failure] = field(default_factory=dict, hash=False)
    folder: Path | None = field(default=None, compare=False)

    @property
    def channels(self) -> int | None:
        """How many channels `input` has by its text: 1, or 4 with hints; None if it does not say."""
        shape = re.match(r"\(\s*N\s*,\s*(\d{1,4})\s*,", self.inputs["input"])
        return int(shape[1]) if shape else None

    @property
    def takes_temperature(self) -> bool:
        """Whether the network decodes by a temperature; else its chroma is always the same."""
        return "temperature" in self.inputs

    @property
    def has_bins(self) -> bool:
        """Whether it tells the likelihood of every colour, not only its choice."""
        return "distribution" in self.outputs

    @property
    def path(self) -> Path:
        """The ONNX file. Raises ModelError for a card that was not loaded from a folder."""
        if self.folder is None:
            raise ModelError(f"The model '{self.name}' was not loaded from a folder.")
        return self.folder / self.file

    def verify_hash(self) -> None:
        """Compare the ONNX file with the card. Raises ModelError if it is missing or differs."""
        try:
            with self.path.open("rb") as stream:
                found = hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError as fault:
            raise ModelError(
                f"The model file {self.path} cannot be read: {fault.strerror}."
            ) from fault
        if found != self.sha256:
            raise ModelError(
                f"The model file {self.path} is damaged or was replaced:"
                " its SHA-256 is not the card's."
            )


def load_card(folder: Path) -> ModelCard:
    """Read and check `card.json` in folder, and that its model file is there in the stated size.

    The file's hash is not computed (see `ModelCard.verify_hash`). Raises ModelError with one
    sentence that names the file and the field.
    """
    path = Path(folder) / CARD
    try:
        with path.open("rb") as stream:
            data = stream.read(_LIMIT + 1)
    except OSError as fault:
        raise ModelError(f"The model card {path} cannot be read: {fault.strerror}.") from fault
    if len(data) > _LIMIT:
        raise ModelError(f"The model card {path} is larger than {_LIMIT >> 20} MB.")
    try:
        values = json.loads(data, parse_constant=_no_constant)
    except (ValueError, RecursionError) as fault:
        raise ModelError(f"The model card {path} is not valid JSON.") from fault
    card = _parse(Fields(values, str(path)), Path(folder))
    try:
        size = card.path.stat().st_size
    except OSError as fault:
        raise ModelError(f"The model file {card.path} named in {path} is missing.") from fault
    if size != card.bytes:
        raise ModelError(
            f"The model file {card.path} has {size} bytes, but 'bytes' in {path} is {card.bytes}."
        )
    return card


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _parse(top: Fields, folder: Path) -> ModelCard:
    if (found := top.integer("format", 1)) != FORMAT:
        raise top.wrong("format", f"must be {FORMAT}; this program cannot read format {found}")
    size, training = top.part("size"), top.part("training")
    card = ModelCard(
        name=top.text("name", pattern=r"[a-z0-9][a-z0-9._-]{0,63}"),
        title=top.text("title"),
        description=top.text("description", empty=True),
        version=top.text("version"),
        network=top.text("network"),
        # A plain name: a card cannot point outside its folder.
        file=top.text("file", pattern=r"[A-Za-z0-9_-][A-Za-z0-9._-]*\.onnx"),
        sha256=top.text("sha256", pattern=r"[0-9a-f]{64}"),
        bytes=top.integer("bytes", 1),
        parameters=top.integer("parameters", 1),
        inputs=top.texts("inputs", required="input"),
        outputs=top.texts("outputs", required="chroma"),
        size=ModelSize(
            size.integer("short_side", 32, 4096),
            size.integer("long_side", 32, 8192),
            size.integer("multiple", 1, 256),
        ),
        temperature=top.number("temperature", 0.01, 2.0),
        rebalancing_shift=top.number("rebalancing_shift", 0.0, 1.0),
        scenes=top.names("scenes"),
        prior=top.prior("prior"),
        training=Training(
            photos=training.integer("photos", 0),
            licence_classes=training.counts("licence_classes"),
            steps=training.integer("steps", 0),
            hours=training.number("hours", 0.0, 1e6),
            hardware=training.text("hardware", empty=True),
            augmentation=training.text("augmentation", empty=True),
        ),
        metrics=top.numbers("metrics"),
        limitations=top.text("limitations", empty=True),
        licence=top.text("licence"),
        categories=read_categories(top, "categories"),
        failures=read_failures(top, "failures"),
        folder=folder,
    )
    if card.size.long_side < card.size.short_side:
        raise size.wrong("long_side", "must not be less than 'short_side'")
    for fields in (size, training, top):
        fields.no_others()
    return card


def list_models(root: Path | None = None) -> list[ModelCard]:
    """The models in the sub-folders of root (default: the shipped ones), the default one first.

    A folder without a card is no model; one with a damaged card is left out and logged, so that it
    cannot take the others with it (`load_card` says what is wrong with it).
    """
    root = resource_path("models") if root is None else root
    cards = []
    for folder in sorted(root.iterdir()) if root.is_dir() else []:
        if (folder / CARD).is_file():
            try:
                cards.append(load_card(folder))
            except ModelError as fault:
                _log.warning("%s", fault)
    return sorted(cards, key=_preference)


def model_faults(root: Path | None = None) -> tuple[str, ...]:
    """A sentence for each model that `list_models` leaves out, in the order of the folders."""
    root = resource_path("models") if root is None else root
    found = []
    for folder in sorted(root.iterdir()) if root.is_dir() else []:
        if (folder / CARD).is_file():
            try:
                load_card(folder)
            except ModelError as fault:
                found.append(str(fault))
    return tuple(found)


def find_model(name: str) -> ModelCard:
    """The shipped model of that name. Raises ModelError naming those that are there, or what is wrong
    with its card."""
    cards = list_models()
    for card in cards:
        if card.name == name:
            return card
    folder = resource_path("models")
    if any(entry.name == name for entry in (folder.iterdir() if folder.is_dir() else ())):
        load_card(folder / name)
    if not cards:
        raise ModelError(f"No model is installed in {folder}; install Tintype again.")
    known = ", ".join(card.name for card in cards)
    raise ModelError(f"There is no model named '{name}'; installed: {known}.")


def default_model() -> ModelCard:
    """The shipped model to use when none is chosen. Raises ModelError if there is none, with what is
    wrong with the first damaged one."""
    cards = list_models()
    if not cards:
        root = resource_path("models")
        for folder in sorted(root.iterdir()) if root.is_dir() else ():
            if (folder / CARD).is_file():
                load_card(folder)
        raise ModelError(f"No model is installed in {root}; install Tintype again.")
    return cards[0]


def _preference(card: ModelCard) -> tuple[int, str]:
    rank = PREFERRED.index(card.name) if card.name in PREFERRED else len(PREFERRED)
    return rank, card.name


def write_card(card: ModelCard, folder: Path) -> None:
    """Write `card.json` into folder, all or nothing. Raises ModelError if it cannot be written."""
    values: dict[str, Any] = {"format": FORMAT, **dataclasses.asdict(card)}
    del values["folder"]
    text = json.dumps(values, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    path = Path(folder) / CARD
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise ModelError(f"The model card {path} cannot be written: {fault.strerror}.") from fault
    with replacing(path, ModelError) as temporary:
        temporary.write_text(text, encoding="utf-8")
