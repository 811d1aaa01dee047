"""From a document to pixels: the engine, rendering at any size, export, suggestions and uncertainty."""

from core.rendering.changes import Change
from core.rendering.engine import ChromaField, Engine
from core.rendering.export import export_picture
from core.rendering.prepared import PreparedPhoto
from core.rendering.render import render, render_tile
from core.rendering.sidecar import Sidecar, read_sidecar, sidecar_of
from core.rendering.suggest import Suggestion, suggest
from core.rendering.uncertainty import Uncertainty, uncertainty
from core.rendering.verify import VerifyReport, verify

__all__ = [
    "Change",
    "ChromaField",
    "Engine",
    "PreparedPhoto",
    "Sidecar",
    "Suggestion",
    "Uncertainty",
    "VerifyReport",
    "export_picture",
    "read_sidecar",
    "render",
    "render_tile",
    "sidecar_of",
    "suggest",
    "uncertainty",
    "verify",
]
