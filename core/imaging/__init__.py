"""Files to photos and pictures to files: the only package that touches the codecs."""

from core.imaging.kinds import READABLE_SUFFIXES
from core.imaging.opening import open_photo, photo_from_array, photo_from_bytes, source_rgb
from core.imaging.photo import Metadata, Photo
from core.imaging.tone import PaperTone, paper_tone
from core.imaging.writing import WRITABLE_SUFFIXES, ExportOptions, format_of, write_picture

__all__ = [
    "READABLE_SUFFIXES",
    "WRITABLE_SUFFIXES",
    "ExportOptions",
    "Metadata",
    "PaperTone",
    "Photo",
    "format_of",
    "open_photo",
    "paper_tone",
    "photo_from_array",
    "photo_from_bytes",
    "source_rgb",
    "write_picture",
]
