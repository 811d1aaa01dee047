"""Commands that measure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from training.evaluation.interpretability import Interpretability

Model = Annotated[Path, typer.Argument(exists=True, help="Model folder or its model.onnx.")]
Models = Annotated[
    list[Path], typer.Argument(exists=True, help="Model folders or their model.onnx.")
]
PhotosToMeasure = Annotated[
    Path, typer.Argument(exists=True, help="Validation photos: a cache, a folder or a tar file.")
]
Data = Annotated[
    Path, typer.Option(exists=True, help="Cache of training photos: baselines, prior.")
]
Out = Annotated[Path, typer.Option("--out", "-o", help="Folder for results, plots, sheets.")]
Count = Annotated[int, typer.Option("--photos", min=1, help="Photos at most.")]
Size = Annotated[int, typer.Option(min=32, help="Side of the squares, px.")]
HintPhotos = Annotated[int, typer.Option(min=0, help="Photos for the hint curve.")]
StabilityPhotos = Annotated[
    int, typer.Option(min=0, help="Photos for fading, rotation, scale, neighbour.")
]
ClassifierFile = Annotated[
    Path | None,
    typer.Option(exists=True, dir_okay=False, help="ONNX classifier, for interpretability."),
]
Labels = Annotated[
    Path | None,
    typer.Option(
        exists=True,
        dir_okay=False,
        help="Its classes, one a line; scene names, several divided by commas.",
    ),
]
ClassifierSize = Annotated[int, typer.Option(min=8, help="Side of its pictures, px.")]
Mean = Annotated[str, typer.Option(help="Its mean of R, G, B in 0..1.")]
Std = Annotated[str, typer.Option(help="Its standard deviation of R, G, B.")]
Threads = Annotated[int | None, typer.Option(min=1, help="Default: all cores.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the results as JSON.")]

_MEAN, _STD = "0.485,0.456,0.406", "0.229,0.224,0.225"


def evaluate(
    model: Model,
    photos: PhotosToMeasure,
    data: Data,
    out: Out,
    count: Count = 500,
    size: Size = 256,
    hint_photos: HintPhotos = 120,
    stability_photos: StabilityPhotos = 40,
    sweep: Annotated[int, typer.Option(min=0, help="Photos for the sweep of defaults.")] = 0,
    old_film_photos: Annotated[
        int, typer.Option(min=0, help="Photos to age, for the kind 'old film'.")
    ] = 120,
    sizes: Annotated[
        str, typer.Option(help="Network sizes to compare, px, such as 128,192,256.")
    ] = "",
    size_photos: Annotated[int, typer.Option(min=1, help="Photos for them.")] = 60,
    failures: Annotated[int, typer.Option(min=0, help="Rows of failures.jpg; 0 for none.")] = 12,
    open_only: Annotated[
        bool,
        typer.Option(
            "--open-only",
            help="In failures.jpg only photos of licence class 'open', at most 400 KB.",
        ),
    ] = False,
    historic: Annotated[
        Path | None, typer.Option(exists=True, help="Black-and-white photos, for a sheet.")
    ] = None,
    classifier: ClassifierFile = None,
    labels: Labels = None,
    classifier_size: ClassifierSize = 224,
    mean: Mean = _MEAN,
    std: Std = _STD,
    threads: Threads = None,
    as_json: AsJson = False,
) -> None:
    """Measure an exported model beside grey, mean colour, luminance lookup and nearness.

    Writes results.json, plots.png, sheet.jpg (grey | ours | truth), and of the worst photos
    failures.jpg and failures.json.

    Example: python -m training evaluate resources/models/tint-small cache-val --data cache-train
    -o eval --sweep 48
    """
    from training.data.cache import PhotoCache, open_photos
    from training.evaluation import evaluate as measuring
    from training.evaluation.baselines import fit_colours
    from training.evaluation.runtime import ExportedNetwork
    from training.evaluation.survey import Options

    network = ExportedNetwork(model, threads)
    judge = _judge(classifier, labels, classifier_size, mean, std, threads)
    options = Options(
        count, size, hint_photos, stability_photos=stability_photos, sweep_photos=sweep,
        old_film_photos=old_film_photos, sizes=_sizes(sizes), size_photos=size_photos,
        failure_rows=failures, open_only=open_only,
    )  # fmt: skip
    results = measuring.evaluate(
        network, network.card.scenes, open_photos(photos), fit_colours(PhotoCache(data)), out,
        options, _say, judge,
    )  # fmt: skip
    if historic is not None:
        measuring.colour_folder(network, open_photos(historic), out / "historic.jpg", size)
    typer.echo(json.dumps(results, indent=1) if as_json else measuring.table(results))


def compare(
    models: Models,
    photos: PhotosToMeasure,
    data: Data,
    out: Out,
    count: Count = 200,
    size: Size = 256,
    hint_photos: HintPhotos = 40,
    stability_photos: StabilityPhotos = 20,
    classifier: ClassifierFile = None,
    labels: Labels = None,
    classifier_size: ClassifierSize = 224,
    mean: Mean = _MEAN,
    std: Std = _STD,
    threads: Threads = None,
    as_json: AsJson = False,
) -> None:
    """Measure several models on the same photos, beside the baselines, in one table.

    Writes results.json, table.md, table.csv, plots.png (a line per model) and sheet.jpg (a column
    per model).

    Example: python -m training compare resources/models/tint-small models/fusion cache-val
    --data cache-train -o comparison
    """
    from training.data.cache import PhotoCache, open_photos
    from training.evaluation import compare as comparing
    from training.evaluation.baselines import fit_colours
    from training.evaluation.runtime import ExportedNetwork
    from training.evaluation.survey import Options

    networks = [ExportedNetwork(model, threads) for model in models]
    judge = _judge(classifier, labels, classifier_size, mean, std, threads)
    options = Options(
        count, size, hint_photos, stability_photos=stability_photos, old_film_photos=hint_photos
    )
    results = comparing.compare(
        networks, open_photos(photos), fit_colours(PhotoCache(data)), out, options, _say, judge
    )
    typer.echo(json.dumps(results, indent=1) if as_json else comparing.table(results))


def _sizes(text: str) -> tuple[int, ...]:
    try:
        found = sorted({int(part) for part in text.split(",")} if text else ())
    except ValueError as fault:
        raise ValueError("--sizes must be whole numbers divided by commas.") from fault
    if found and not 32 <= found[0] <= found[-1] <= 1024:
        raise ValueError("--sizes must be from 32 to 1024 px.")
    return tuple(found)


def _say(text: str) -> None:
    typer.echo(text, err=True)


def _judge(
    classifier: Path | None,
    labels: Path | None,
    size: int,
    mean: str,
    std: str,
    threads: int | None,
) -> Interpretability | None:
    from training.evaluation.interpretability import Interpretability
    from training.evaluation.runtime import Classifier

    if classifier is None or labels is None:
        if classifier is labels:
            return None
        raise ValueError("--classifier and --labels belong together.")
    try:
        names = labels.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as fault:
        raise ValueError(f"The labels {labels} are not UTF-8 text.") from fault
    means, deviations = _three(mean, "--mean"), _three(std, "--std")
    if min(deviations) <= 0:
        raise ValueError("--std must be positive.")
    return Interpretability(Classifier(classifier, names, size, means, deviations, threads))


def _three(text: str, option: str) -> tuple[float, float, float]:
    try:
        red, green, blue = (float(part) for part in text.split(","))
    except ValueError as fault:
        raise ValueError(f"{option} must be three numbers divided by commas.") from fault
    return red, green, blue
