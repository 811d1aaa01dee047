"""What an ONNX file may hold before onnxruntime is given it: a plain feed-forward network, all in one file.

onnxruntime trusts what it loads. A file from anyone may hold endless loops, name other files as its weights,
call code that is not its own or claim tensors beyond all memory, so the file is walked first, in the wire
format of protocol buffers (https://protobuf.dev/programming-guides/encoding, message and field numbers from
onnx.proto), without unpacking anything.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

from core.errors import ModelError

MAX_BYTES = 1 << 29
MAX_NODES = 10_000
MAX_TENSORS = 10_000
MAX_FIELDS = 500_000
"""What a walk may read in all. The default model has 1071 nodes, 469 tensors and about 22,000 fields."""

_NAMES = """
    Abs Add And ArgMax ArgMin Attention AveragePool BatchNormalization Cast CastLike Ceil Celu Clip Concat
    Constant ConstantOfShape Conv ConvInteger ConvTranspose Cos CumSum DepthToSpace DequantizeLinear Div
    Dropout DynamicQuantizeLinear Elu Equal Erf Exp Expand Flatten Floor Gather GatherElements GatherND Gelu
    Gemm GlobalAveragePool GlobalMaxPool Greater GreaterOrEqual GridSample GroupNormalization HardSigmoid
    HardSwish Identity InstanceNormalization LayerNormalization LeakyRelu Less LessOrEqual Log LogSoftmax
    LpNormalization MatMul MatMulInteger Max MaxPool Mean Min Mish Mod Mul Neg NonZero Not OneHot Or PRelu
    Pad Pow QLinearConv QLinearMatMul QuantizeLinear Range Reciprocal ReduceL1 ReduceL2 ReduceLogSumExp
    ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum ReduceSumSquare Relu Reshape Resize RMSNormalization
    Round ScatterElements ScatterND Selu Shape Sigmoid Sign Sin Size Slice Softmax Softplus Softsign
    SpaceToDepth Split Sqrt Squeeze Sub Sum Swish Tanh Tile TopK Transpose Trilu Unsqueeze Where Xor
"""
OPERATORS = frozenset(_NAMES.split())
"""Of ONNX's own operators those that compute forwards on numbers: none that loops, branches, draws at random
or holds another graph."""

_OWN_DOMAINS = (b"", b"ai.onnx")
_VARINT, _EIGHT, _BYTES, _FOUR = 0, 1, 2, 5
# Fields of ModelProto, GraphProto, NodeProto, AttributeProto and TensorProto.
_GRAPH, _TRAINING, _FUNCTIONS = 7, 20, 25
_NODE, _INITIALIZER, _SPARSE = 1, 5, 15
_OPERATOR, _ATTRIBUTE, _DOMAIN = 4, 5, 7
_TENSOR, _TENSORS, _SUBGRAPHS, _SPARSE_VALUES = 5, 10, (6, 11), (22, 23)
_DIMS, _EXTERNAL, _LOCATION = 1, 13, 14
_DATA = (4, 5, 6, 7, 9, 10, 11)

Field = tuple[int, int, int, int]
"""(number, wire type, start, end) of a value; a varint's start is its value."""


class _BadGraphError(Exception):
    """What is wrong, as the end of a sentence about the network."""


def check_graph(path: Path) -> None:
    """Read how the network in an ONNX file is built. Raises ModelError, one sentence, for what this program
    does not run and for what claims more than the file holds; bounded in time and memory."""

    def refuse(cause: str) -> NoReturn:
        raise ModelError(f"The model {path} cannot be run: {cause}.")

    try:
        with path.open("rb") as stream:
            size = stream.seek(0, 2)
            if not size:
                refuse("its file is empty")
            if size > MAX_BYTES:
                refuse(f"its file is larger than {MAX_BYTES >> 20} MB")
            with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
                _Walk(data).model()
    except OSError as fault:
        raise ModelError(f"The model file {path} cannot be read: {fault.strerror}.") from fault
    except _BadGraphError as fault:
        refuse(f"its network {fault}")


class _Walk:
    def __init__(self, data: mmap.mmap) -> None:
        self._data = data
        self._fields = self._nodes = self._tensors = 0

    def model(self) -> None:
        for number, kind, start, end in self._message(0, len(self._data)):
            if number in (_TRAINING, _FUNCTIONS):
                raise _BadGraphError("brings functions of its own")
            if number == _GRAPH:
                self._whole(kind)
                self._graph(start, end)
        if not self._nodes:
            raise _BadGraphError("is empty or damaged")

    def _graph(self, start: int, end: int) -> None:
        for number, kind, first, last in self._message(start, end):
            if number == _SPARSE:
                raise _BadGraphError("has sparse weights, which this program does not read")
            if number == _NODE:
                self._whole(kind)
                self._node(first, last)
            elif number == _INITIALIZER:
                self._whole(kind)
                self._tensor(first, last)

    def _node(self, start: int, end: int) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise _BadGraphError(f"has more than {MAX_NODES} operators")
        for number, kind, first, last in self._message(start, end):
            if number not in (_OPERATOR, _DOMAIN, _ATTRIBUTE):
                continue
            self._whole(kind)
            if number == _ATTRIBUTE:
                self._attribute(first, last)
                continue
            word = self._data[first : min(last, first + 60)]
            name = word.decode("utf-8", "replace")
            if number == _OPERATOR and name not in OPERATORS:
                raise _BadGraphError(f"has the operator '{name}', which this program does not run")
            if number == _DOMAIN and word not in _OWN_DOMAINS:
                raise _BadGraphError(f"has operators of '{name}', which are not ONNX's own")

    def _attribute(self, start: int, end: int) -> None:
        single = 0
        for number, kind, first, last in self._message(start, end):
            if number in _SUBGRAPHS:
                raise _BadGraphError("holds a network within a network")
            if number in _SPARSE_VALUES:
                raise _BadGraphError("has sparse weights, which this program does not read")
            if number in (_TENSOR, _TENSORS):
                self._whole(kind)
                self._tensor(first, last)
                single += number == _TENSOR
        if single > 1:
            # Readers of protocol buffers make one of them, with the extents of both.
            raise _BadGraphError("is empty or damaged")

    def _tensor(self, start: int, end: int) -> None:
        """Its extents promise no more values than it has bytes for (two of 4 bits in each)."""
        self._tensors += 1
        if self._tensors > MAX_TENSORS:
            raise _BadGraphError(f"has more than {MAX_TENSORS} parts")
        count, stored = 1, 0
        for number, kind, first, last in self._message(start, end):
            if number == _EXTERNAL or (number == _LOCATION and first):
                raise _BadGraphError("keeps its weights in other files")
            if number == _DIMS:
                for extent in self._numbers(kind, first, last):
                    count = min(count * extent, 1 << 64)
            elif number in _DATA:
                stored += 1 if kind == _VARINT else max(1, last - first)
        if count > 2 * stored:
            raise _BadGraphError("claims weights that are not in its file")

    # -- the wire format ---------------------------------------------------------------------------
    def _message(self, start: int, end: int) -> Iterator[Field]:
        at = start
        while at < end:
            self._fields += 1
            if self._fields > MAX_FIELDS:
                raise _BadGraphError("is made of too many parts")
            key, at = self._varint(at, end)
            number, kind = key >> 3, key & 7
            if kind == _VARINT:
                value, at = self._varint(at, end)
                yield number, kind, value, value
                continue
            length = {_EIGHT: 8, _FOUR: 4}.get(kind, -1)
            if kind == _BYTES:
                length, at = self._varint(at, end)
            if length < 0 or at + length > end:
                raise _BadGraphError("is empty or damaged")
            yield number, kind, at, at + length
            at += length

    def _numbers(self, kind: int, start: int, end: int) -> Iterator[int]:
        """One varint, or a packed run of them."""
        if kind == _VARINT:
            yield start
            return
        self._whole(kind)
        while start < end:
            self._fields += 1
            if self._fields > MAX_FIELDS:
                raise _BadGraphError("is made of too many parts")
            value, start = self._varint(start, end)
            yield value

    def _varint(self, at: int, end: int) -> tuple[int, int]:
        value = 0
        for shift in range(0, 70, 7):
            if at >= end:
                break
            byte = self._data[at]
            at += 1
            value |= (byte & 127) << shift
            if byte < 128:
                return value, at
        raise _BadGraphError("is empty or damaged")

    @staticmethod
    def _whole(kind: int) -> None:
        if kind != _BYTES:
            raise _BadGraphError("is empty or damaged")
