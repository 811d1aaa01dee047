"""Who may import whom, as pyproject.toml says it, and what import-linter cannot say."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest

import core

ROOT = Path(core.__file__).resolve().parent.parent
LENT_TO_TRAINING = (
    "core.atomic",
    "core.colour",
    "core.hints",
    "core.metrics",
    "core.models.card",
    "core.models.card_results",
    "core.errors",
    "core.file_lock",
    "core.job",
    "core.resources",
    # What the learnt colour steps look at, so that training and engine look at the same.
    "core.propagation.colour_steps",
    "core.propagation.grid",
    # The same for learnt faces.
    "core.rendering.faces",
    "core.rendering.seen_faces",
    "core.rendering.skin_map",
)


def test_the_import_contracts_hold() -> None:
    lint = "from importlinter.cli import lint_imports_command as lint; lint()"
    done = subprocess.run(
        [sys.executable, "-c", lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def imported_names(source: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize(
    "source",
    [pytest.param(p, id=str(p.relative_to(ROOT))) for p in sorted(ROOT.glob("training/**/*.py"))],
)
def test_training_takes_from_core_only_what_is_lent(source: Path) -> None:
    # `core` itself, the package's own first lines, comes along with any part of it.
    taken = [name for name in imported_names(source) if name.startswith("core.")]
    assert [
        n for n in taken if not f"{n}.".startswith(tuple(f"{a}." for a in LENT_TO_TRAINING))
    ] == []


def test_no_star_imports() -> None:
    rooms = ("core", "desktop_app", "training", "tests")
    files = [file for room in rooms for file in (ROOT / room).rglob("*.py")]
    assert [f for f in files if any(name.endswith(".*") for name in imported_names(f))] == []


@pytest.mark.parametrize("room", ["core", "desktop_app", "training"])
def test_no_modules_import_each_other_in_a_circle(room: str) -> None:
    """Imports inside functions and for types only count as well: they only hide a circle."""
    graph = grimp.build_graph(room, cache_dir=None)
    imports = {m: graph.find_modules_directly_imported_by(m) for m in graph.modules}
    TopologicalSorter(imports).prepare()
