"""The blind test: what the page may give away, and what its answers are worth."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from collections import Counter
from html import unescape
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import typer
from PIL import Image
from scipy.stats import binomtest

from core.colour.lab import srgb_to_lab
from training.commands import blind as commands
from training.data.cache import PhotoCache, centre_square
from training.evaluation.blind import Options, make_test, plan, read_key
from training.evaluation.blind_score import (
    COLUMNS,
    read_answers,
    score,
    table,
    wilson,
    write_table,
)

OPTIONS = Options(trials=8, size=64, seed=3)


class Painter:
    """Paints everything in one colour."""

    def __init__(self, a: float, b: float) -> None:
        self.ab = np.array([a, b], np.float32).reshape(1, 2, 1, 1)

    def __call__(
        self, x: np.ndarray, temperature: float | None = None, tau: float | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        return np.broadcast_to(self.ab, (len(x), 2, *x.shape[2:])), np.ones((len(x), 1))


MODELS = {"rose": Painter(25, 5), "sand": Painter(5, 25)}


@pytest.fixture(scope="module")
def page(cache: PhotoCache, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_test(MODELS, cache, tmp_path_factory.mktemp("blind"), OPTIONS)


def _lab(path: Path) -> np.ndarray:
    return srgb_to_lab(np.asarray(Image.open(path), np.float32) / 255)


def test_the_page_needs_nothing_but_its_pictures(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert not re.search(r"https?:|//[a-z]|url\(|@import|<link|<iframe|fetch\(|XMLHttp", text)
    assert re.findall(r'\ssrc="[^"]+"', text) == []
    assert "default-src 'none'" in text
    files = {p.relative_to(page.parent).as_posix() for p in page.parent.rglob("*") if p.is_file()}
    named = [t[side] for t in read_key(page) for side in ("left", "right")]
    assert files == {"index.html", *named}
    assert len(set(named)) == 2 * OPTIONS.trials


def test_nothing_gives_a_picture_away(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert not re.search(
        r"rose|sand|truth|random", text.split('id="test">')[1].split("<script>")[0]
    )
    pictures = sorted((page.parent / "pictures").iterdir())
    assert all(re.fullmatch(r"[0-9a-f]{16}\.jpg", p.name) for p in pictures)
    assert len({p.stat().st_size for p in pictures}) == 1
    settings = set()
    for path in pictures:
        with Image.open(path) as picture:
            assert {k for k in picture.info if not k.startswith("jfif")} == set()
            assert len(picture.getexif()) == 0
            settings.add((picture.size, str(picture.quantization), str(picture.layer)))
    assert len(settings) == 1
    # Neither the order of the names nor their place in the pair follows the truth.
    first = [
        t["versus_side"] == ("left" if t["left"] < t["right"] else "right") for t in read_key(page)
    ]
    assert 0 < sum(first) < len(first)


def test_the_key_says_what_the_pictures_are(page: Path, cache: PhotoCache) -> None:
    trials = read_key(page)
    assert len({t["photo"] for t in trials}) == len(trials) == 8
    for trial in trials:
        other = {"left": "right", "right": "left"}[trial["versus_side"]]
        true = centre_square(cache.photo(trial["photo"]), 64).astype(np.float32) / 255
        versus = _lab(page.parent / trial[trial["versus_side"]])
        model = _lab(page.parent / trial[other])
        assert trial["versus"] == "truth"
        assert np.abs(versus - srgb_to_lab(true)).mean() < 1.5
        assert np.abs(model[..., 0] - versus[..., 0]).mean() < 1
        middle = np.median(model[..., 1:], (0, 1))
        if trial["kind"] == "real":
            assert np.abs(middle - MODELS[trial["model"]].ab.ravel()).max() < 3
        else:
            assert trial["kind"] == "catch"
            assert np.linalg.norm(model[..., 1:] - versus[..., 1:], axis=-1).mean() > 25


def test_sides_and_models_are_even() -> None:
    for seed in range(5):
        trials = plan(["a", "b", "c"], list(range(60)), Options(trials=50, seed=seed))
        groups = Counter((t.model, t.versus_side) for t in trials)
        for model, count in (("a", 15), ("b", 15), ("c", 15), ("random", 5)):
            left, right = groups[model, "left"], groups[model, "right"]
            assert left + right == count
            assert abs(left - right) <= 1
        sides = [t.versus_side for t in trials]
        runs = sum(a != b for a, b in pairwise(sides))
        assert 10 < runs < 40  # neither in blocks nor alternating
    orders = {
        tuple(t.versus_side for t in plan(["a"], list(range(20)), Options(20, seed=s)))
        for s in range(4)
    }
    assert len(orders) == 4


def test_models_side_by_side() -> None:
    trials = plan(["a", "b", "c"], list(range(30)), Options(30, natural=True))
    assert Counter((t.kind, t.model, t.versus) for t in trials) == {
        ("natural", "a", "b"): 9, ("natural", "a", "c"): 9, ("natural", "b", "c"): 9,
        ("catch", "random", "truth"): 3,
    }  # fmt: skip


def test_the_same_seed_makes_the_same_bytes(page: Path, cache: PhotoCache, tmp_path: Path) -> None:
    again = make_test(MODELS, cache, tmp_path / "again", OPTIONS)
    for path in page.parent.rglob("*.*"):
        assert path.read_bytes() == (again.parent / path.relative_to(page.parent)).read_bytes()
    other = make_test(MODELS, cache, tmp_path / "other", Options(8, size=64, seed=4))
    assert read_key(other) != read_key(page)
    better = make_test({**MODELS, "sand": Painter(6, 26)}, cache, tmp_path / "better", OPTIONS)
    identity = re.compile('"id": "([0-9a-f]+)"')
    assert identity.findall(better.read_text()) != identity.findall(page.read_text())


def test_what_cannot_be_made_is_said(cache: PhotoCache, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"40 trials need as many photos in colour; there are 10"):
        make_test(MODELS, cache, tmp_path, Options(size=64))
    with pytest.raises(ValueError, match="takes two models"):
        make_test({"a": Painter(1, 1)}, cache, tmp_path, Options(8, natural=True))
    with pytest.raises(ValueError, match="too few: 3 of them catch"):
        make_test(MODELS, cache, tmp_path, Options(4))
    (tmp_path / "file").touch()
    with pytest.raises(ValueError, match="not an empty folder"):
        make_test(MODELS, cache, tmp_path, OPTIONS)


def test_photos_without_colour_are_left_out(tmp_path: Path, photo_folder: Path) -> None:
    from training.data.cache import open_photos

    for number, path in enumerate(sorted(photo_folder.rglob("*.png"))[:8]):
        with Image.open(path) as photo:
            (photo.convert("L") if number % 2 else photo).save(tmp_path / f"{number}.png")
    page = make_test(
        {"a": Painter(1, 1)}, open_photos(tmp_path), tmp_path / "t", Options(4, size=64)
    )
    assert {t["photo"] for t in read_key(page)} == {0, 2, 4, 6}


# Scoring ------------------------------------------------------------------------------------------


def _results(path: Path, person: str, rows: list[tuple[str, str, bool]], test: str = "t") -> Path:
    """A result file of (kind, model, model was chosen)."""
    with path.open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for number, (kind, model, chosen) in enumerate(rows, 1):
            answer = "right" if chosen else "left"
            writer.writerow(
                [test, person, number, kind, model, "truth", 7, "left", answer, 1000 * number, 1]
            )
    return path


def test_wilson_is_the_score_interval() -> None:
    # By hand for 10 of 40, z = 1.96: (0.25 + 0.04802 ± 0.14054) / 1.09604
    assert wilson(10, 40) == pytest.approx((0.14187, 0.40194), abs=5e-5)
    for successes, trials in ((0, 7), (7, 7), (1, 300), (150, 300)):
        wanted = binomtest(successes, trials).proportion_ci(0.95, "wilson")
        assert wilson(successes, trials) == pytest.approx((wanted.low, wanted.high), abs=1e-12)


def test_rates_count_only_people_who_look(tmp_path: Path) -> None:
    seen, missed = ("catch", "random", False), ("catch", "random", True)
    ann = [("real", "a", True), ("real", "a", False), ("real", "b", False), *[seen] * 4]
    bea = [("real", "a", False), ("real", "a", False), seen, seen, seen, missed]
    cid = [("real", "a", True)] * 5 + [seen, missed]
    dot = [("real", "a", True)]
    paths = [
        _results(tmp_path / f"{name}.csv", name, rows)
        for name, rows in (("ann", ann), ("bea", bea), ("cid", cid), ("dot", dot))
    ]
    found = score(read_answers([*paths, paths[0]]))  # ann's file twice counts once
    assert found.excluded == [("cid", 1, 2), ("dot", 0, 0)]
    a, b = found.rates
    assert (a.model, a.versus, a.people, a.answers, a.chosen) == ("a", "truth", 2, 4, 1)
    assert (a.rate, a.median_ms) == (0.25, 1500)
    assert (a.low, a.high) == wilson(1, 4)
    assert (b.people, b.answers, b.rate, b.low) == (1, 1, 0, 0)
    assert score(read_answers(paths), 0.5).rates[0].chosen == 6
    assert "| a | truth | 2 | 4 | 25.0% | 4.6% to 69.9% | 1.5 s |" in table(found)
    assert "cid recognised 1 of 2" in table(found)
    write_table(found, tmp_path / "rates.csv")
    with (tmp_path / "rates.csv").open() as stream:
        assert float(next(csv.DictReader(stream))["rate"]) == 0.25
    with pytest.raises(ValueError, match="Nobody's answers"):
        score(read_answers(paths[2:]))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("versus_side", "side"), r"a\.csv lacks the column 'versus_side'"),
        (("real", "unreal"), r"a\.csv, line 2: the kind must be"),
        (("left,right", "left,up"), r"a\.csv, line 2: a side must be"),
        ((",1000,", ",soon,"), r"a\.csv, line 2: the trial or its time"),
    ],
)
def test_a_damaged_file_is_named(change: tuple[str, str], sentence: str, tmp_path: Path) -> None:
    path = _results(tmp_path / "a.csv", "a", [("real", "a", True)])
    path.write_text(path.read_text().replace(*change))
    with pytest.raises(ValueError, match=sentence):
        read_answers([path])
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ValueError, match="not the result of a blind test"):
        read_answers([path])


def test_the_command_scores(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    app = typer.Typer()
    app.command("blind")(commands.blind)
    app.command("blind-score")(commands.blind_score)
    rows = [("real", "a", True), ("catch", "random", False)]
    path = _results(tmp_path / "a.csv", "a", rows)
    app(["blind-score", str(path), "-o", str(tmp_path / "t.md")], standalone_mode=False)
    assert "| a | truth | 1 | 1 | 100.0%" in capsys.readouterr().out
    assert (tmp_path / "t.md").read_text().startswith("| model |")
    with pytest.raises(ValueError, match="multiple of 32"):
        app(
            ["blind", str(tmp_path), str(tmp_path), "-o", "x", "--size", "65"],
            standalone_mode=False,
        )


_DRIVER = """<script>
(async () => {
  const wait = () => new Promise((done) => setTimeout(done, 10));
  const seen = async () => { while (shownAt === null) await wait(); };
  const press = (key) => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  $("name").value = 'An "n"';
  $("begin").click();
  for (let i = 0; i < test.trials.length; i++) {
    press("2"); // too early: nothing is shown yet
    await seen();
    if (i === 1) { press("p"); press("1"); $("resume").click(); await seen(); }
    if (i === 2) state = stored(); // as a reload would
    press(key[i].versus_side === "left" ? "1" : "ArrowRight");
  }
  $("csv").textContent = csv();
})();
</script></body>"""


@pytest.mark.skipif(not shutil.which("chromium"), reason="needs the chromium browser")
def test_a_browser_gives_what_the_scoring_reads(page: Path, tmp_path: Path) -> None:
    shutil.copytree(page.parent, tmp_path / "t")
    driven = tmp_path / "t" / "index.html"
    driven.write_text(driven.read_text().replace("</body>", _DRIVER))
    command = [
        "chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=200000",
        f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", driven.as_uri(),
    ]  # fmt: skip
    shown = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert "Content Security Policy" not in shown.stderr
    found = re.search(r'aria-label="Results as CSV">(.*?)</textarea>', shown.stdout, re.S)
    assert found is not None
    results = tmp_path / "results.csv"
    results.write_text(unescape(found[1]))
    answers = read_answers([results])
    assert [(a.kind, a.model) for a in answers] == [(t["kind"], t["model"]) for t in read_key(page)]
    assert all(a.person.startswith('An "n" ') for a in answers)
    assert not any(a.chosen for a in answers)
    with results.open() as stream:
        assert [row["views"] for row in csv.DictReader(stream)] == ["1", "2", *["1"] * 6]
    assert [(r.model, r.rate) for r in score(answers).rates] == [("rose", 0), ("sand", 0)]
