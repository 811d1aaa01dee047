"""Hostile networks: refused, or stopped, with one sentence, soon and without much memory."""

import dataclasses
import hashlib
import itertools
import time

import numpy as np
import pytest

from core.errors import ModelError
from core.models import graph_limits, running
from core.models.card import list_models, load_card, write_card
from core.models.colorizer import Colorizer
from core.models.graph_limits import check_graph

onnx = pytest.importorskip("onnx", reason="graphs are made with onnx (training extra)")
from onnx import TensorProto, helper, numpy_helper  # noqa: E402


def model(nodes, constants=(), domains=("",), **more):
    graph = helper.make_graph(
        [*nodes, helper.make_node("Concat", ["input", "input"], ["chroma"], axis=1)],
        "hostile",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, ["N", 1, "H", "W"])],
        [helper.make_tensor_value_info("chroma", TensorProto.FLOAT, ["N", 2, "H", "W"])],
        list(constants),
    )
    sets = [helper.make_opsetid(domain, 18) for domain in domains]
    return helper.make_model(graph, opset_imports=sets, ir_version=10, **more)


def loop():
    body = helper.make_graph([], "body", [], [])
    return model([helper.make_node("Loop", ["", ""], ["out"], body=body)])


def branch():
    inner = helper.make_graph([], "inner", [], [])
    return model([helper.make_node("Relu", ["input"], ["out"], surprise=inner)])


def external():
    weights = numpy_helper.from_array(np.zeros(4, np.float32), "w")
    weights.ClearField("raw_data")
    weights.data_location = TensorProto.EXTERNAL
    weights.external_data.add(key="location", value="/etc/passwd")
    return model([], [weights])


def claiming(*extents):
    weights = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=extents, raw_data=b"1234")
    return model([], [weights])


def function():
    made = helper.make_function("own", "F", ["x"], ["y"], [], [helper.make_opsetid("", 18)])
    return model([], functions=[made])


def merged():
    """An attribute that holds a tensor twice, of which readers make one of larger extents."""
    whole = model(
        [helper.make_node("Constant", [], ["c"], value=numpy_helper.from_array(np.ones(3)))]
    )
    attribute = whole.graph.node[0].attribute[0]
    twice = attribute.SerializeToString() + b"\x2a\x06\x08\x02\x4a\x02ab"
    node = whole.graph.node[0]
    node.ClearField("attribute")
    data = node.SerializeToString() + b"\x2a" + bytes([len(twice)]) + twice
    return b"\x3a" + bytes([len(data) + 2]) + b"\x0a" + bytes([len(data)]) + data


HOSTILE = {
    "a loop": (loop, "operator 'Loop', which this program does not run"),
    "a network within": (branch, "a network within a network"),
    "weights elsewhere": (external, "keeps its weights in other files"),
    "weights that are not there": (lambda: claiming(1 << 20, 1 << 20), "claims weights"),
    "extents below zero": (lambda: claiming(-1), "claims weights"),
    "extents beyond numbers": (lambda: claiming(*[1 << 60] * 9), "claims weights"),
    "code of others": (
        lambda: model([helper.make_node("Add", ["input"], ["o"], domain="evil")]),
        "operators of 'evil'",
    ),
    "an unknown operator": (lambda: model([helper.make_node("A" * 10**5, [], ["o"])]), "'A{60}'"),
    "functions": (function, "functions of its own"),
    "a tensor merged of two": (merged, "empty or damaged"),
    "too many operators": (
        lambda: model([helper.make_node("Relu", ["input"], ["o"])] * 10_001),
        "more than 10000 operators",
    ),
    "too many parts": (
        lambda: b"\x3a\x80\x80\x80\x01" + b"\x10\x01" * (1 << 20), "too many parts|damaged"
    ),
    "nothing": (lambda: b"", "its file is empty"),
    "no network": (lambda: b"\x08\x08", "empty or damaged"),
    "a length beyond the file": (lambda: b"\x3a\xff\xff\xff\xff\x7f\x00", "empty or damaged"),
    "an endless number": (lambda: b"\xff" * 99, "empty or damaged"),
    "a group": (lambda: b"\x3b\x3c", "empty or damaged"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_network_is_refused(name, tmp_path):
    make, words = HOSTILE[name]
    made = make()
    path = tmp_path / "model.onnx"
    path.write_bytes(made if isinstance(made, bytes) else made.SerializeToString())
    begin = time.perf_counter()
    with pytest.raises(ModelError, match=words) as caught:
        check_graph(path)
    assert time.perf_counter() - begin < 5
    assert str(path) in str(caught.value)
    assert len(str(caught.value)) < 400


def test_a_file_beyond_the_limit_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(graph_limits, "MAX_BYTES", 1 << 20)
    path = tmp_path / "model.onnx"
    path.write_bytes(bytes((1 << 20) + 1))
    with pytest.raises(ModelError, match="larger than 1 MB"):
        check_graph(path)


def test_what_is_shipped_is_far_within_the_limits(monkeypatch):
    monkeypatch.setattr(graph_limits, "MAX_FIELDS", graph_limits.MAX_FIELDS // 10)
    cards = list_models()
    assert cards
    for card in cards:
        check_graph(card.path)


def loaded(forge, graph):
    """The card of a model with this graph."""
    card, data = forge("hostile"), graph.SerializeToString()
    (card.folder / "model.onnx").write_bytes(data)
    fresh = dataclasses.replace(card, sha256=hashlib.sha256(data).hexdigest(), bytes=len(data))
    write_card(fresh, card.folder)
    return load_card(card.folder)


def grown(nodes, constants, result):
    """A network whose answer waits for `result`, a tensor grown out of its input."""
    graph = model(nodes, constants)
    last = graph.graph.node[-1]
    last.output[0] = "two"
    graph.graph.node.append(helper.make_node("ReduceSum", [result], ["sum"], keepdims=0))
    graph.graph.node.append(helper.make_node("Add", ["two", "sum"], ["chroma"]))
    return graph


def large(side):
    """Nodes that make a square of this side out of the input, which no optimiser can know."""
    nodes = [
        helper.make_node("Shape", ["input"], ["shape"], start=0, end=1),
        helper.make_node("Mul", ["shape", "side"], ["sides"]),
        helper.make_node("ConstantOfShape", ["sides"], ["large"]),
    ]
    return nodes, [numpy_helper.from_array(np.array([side, side], np.int64), "side")]


def test_a_network_that_takes_all_memory_is_one_sentence(forge):
    card = loaded(forge, grown(*large(200_000), "large"))
    begin = time.perf_counter()
    with pytest.raises(ModelError, match="not enough free memory"):
        Colorizer(card, "cpu", 1)
    assert time.perf_counter() - begin < 10


def test_a_network_that_never_ends_is_stopped(forge, monkeypatch):
    monkeypatch.setattr(running, "_LONGEST_RUN", 0.2)
    nodes, constants = large(2000)
    names = ["large", *(f"t{n}" for n in range(300))]
    nodes += [helper.make_node("Erf", [a], [b]) for a, b in itertools.pairwise(names)]
    card = loaded(forge, grown(nodes, constants, names[-1]))
    begin = time.perf_counter()
    with pytest.raises(ModelError, match=r"had no answer after 0\.2 seconds\.$"):
        Colorizer(card, "cpu", 1)
    assert time.perf_counter() - begin < 30
