"""The document: photo + look + regions + hints as immutable values, their history, and project files."""

from core.document.document import Document, same_picture
from core.document.history import History
from core.document.look import RANGES, Look, look_names
from core.document.project import load_project, read_preview, save_project
from core.document.region import Region

__all__ = [
    "RANGES",
    "Document",
    "History",
    "Look",
    "Region",
    "load_project",
    "look_names",
    "read_preview",
    "same_picture",
    "save_project",
]
