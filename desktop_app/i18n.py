"""The program's languages: which one is on, and the translators that bring it.

All words of the program are one vocabulary: a text reads the same wherever it stands, so the
translations hold a single context, and the context of a tr() call is not asked for. Beside it are the
sentences of core, which sentences.py recognises.
"""

from __future__ import annotations

import os
from dataclasses import replace

from PySide6.QtCore import (
    QT_TR_NOOP,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QSettings,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from core.colour.palettes import SwatchPalette
from core.resources import resource_path
from desktop_app import sentences, settings

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""Code -> what the language calls itself. English is what stands in the code."""

CONTEXT = "Tintype"
"""The context of all words in resources/translations/tintype_*.ts."""

ENVIRONMENT = "TINTYPE_LANGUAGE"
"""A code here is stronger than what the person chose; other locales give their direction only."""

_SETTING = "language"
_CODE = QT_TR_NOOP("en")
"""Translated as the code of each language: what is spoken is what the translator on says."""

_LEFT_BY_QT = (QT_TR_NOOP("&Look in:"), QT_TR_NOOP("Files of &type:"))
"""Words of Qt's file dialog that its own Spanish and French leave in English."""


class Vocabulary(QTranslator):
    """Finds a word by itself alone, whatever the context, and the templates of core's sentences."""

    def translate(  # type: ignore[override]
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """None, not "", where there is no translation: Qt then asks the next translator."""
        place = context if context == sentences.CONTEXT else CONTEXT
        return super().translate(place, source, disambiguation, n) or None


def tr(text: str) -> str:
    """The translation of a text that stands here, or that QT_TR_NOOP or a table of names marks elsewhere."""
    return QCoreApplication.translate(CONTEXT, text)


def language() -> str:
    """The code of the language that is on, one of LANGUAGES."""
    code = tr(_CODE)
    return code if code in LANGUAGES else "en"


def spoken(palette: SwatchPalette) -> SwatchPalette:
    """A shipped palette with its names translated; sources stay as they are."""
    swatches = tuple(replace(swatch, name=tr(swatch.name)) for swatch in palette.swatches)
    return replace(palette, title=tr(palette.title), swatches=swatches)


def chosen() -> str:
    """A code of LANGUAGES, or "" to follow the system."""
    code = str(QSettings().value(_SETTING, "") or "")
    return code if code in LANGUAGES else ""


def choose(code: str) -> None:
    """Keep a code of LANGUAGES, or "" for the system's, for the next start."""
    settings.keep({_SETTING: code})


def install(app: QApplication, code: str = "") -> list[QTranslator]:
    """Load the translators of a locale: code, else the environment's, the person's, the system's.

    To be called once, before the first window. The translators belong to the application.
    """
    code = code or os.environ.get(ENVIRONMENT, "") or chosen()
    locale = QLocale(code) if code else QLocale.system()
    if code:
        QLocale.setDefault(locale)
        app.setLayoutDirection(locale.textDirection())
    own, qt = Vocabulary(app), QTranslator(app)
    language = QLocale.languageToCode(locale.language())
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    loaded = []
    # Qt asks the newest first: its own words stay its own.
    for translator, name, folder in (
        (own, "tintype", str(resource_path("translations"))),
        (qt, "qtbase", qt_folder),
    ):
        if language in LANGUAGES and translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
            loaded.append(translator)
    return loaded
