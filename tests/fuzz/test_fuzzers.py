"""A short run of each fuzzer in every run of the suite; their commands take any number of minutes."""

from __future__ import annotations

import random

import hints
import models
import projects
import pytest
import runner
from hypothesis import given, settings
from hypothesis import strategies as st


def ending(fuzzer, name: str, seed: int) -> str:
    corpus, chance = fuzzer.corpus(), random.Random(seed)
    data = fuzzer.mutated(corpus[name], corpus[chance.choice(list(corpus))], chance)
    return runner.ending_of(fuzzer.__name__, name, data)


@given(name=st.sampled_from(["points", "strokes", "all"]), seed=st.integers(0, 2**32))
@settings(max_examples=150, deadline=None)
def test_any_damage_to_hints_gives_hints_or_one_sentence(name, seed):
    assert ending(hints, name, seed) in runner.ENDINGS


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
@given(name=st.sampled_from(["stored", "deflated", "bzip2", "lzma"]), seed=st.integers(0, 2**32))
@settings(max_examples=60, deadline=None)
def test_any_damage_to_a_project_gives_a_document_or_one_sentence(name, seed):
    assert ending(projects, name, seed) in runner.ENDINGS


@given(name=st.sampled_from(["card", "graph"]), seed=st.integers(0, 2**32))
@settings(max_examples=60, deadline=None)
def test_any_damage_to_a_model_gives_colours_or_one_sentence(name, seed):
    pytest.importorskip("onnx", reason="graphs are made with onnx (training extra)")
    assert ending(models, name, seed) in runner.ENDINGS


@pytest.mark.parametrize(
    ("fuzzer", "name"), [(hints, "all"), (projects, "stored"), (models, "card"), (models, "graph")]
)
def test_what_is_whole_is_opened(fuzzer, name):
    """Else the tests above would say nothing."""
    if fuzzer is models:
        pytest.importorskip("onnx", reason="graphs are made with onnx (training extra)")
    whole = fuzzer.corpus()[name]
    assert runner.ending_of(fuzzer.__name__, name, whole) == "opened"
