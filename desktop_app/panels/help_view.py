"""The help pages as a window of their own: contents, page, find."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from html import escape, unescape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.resources import resource_path
from desktop_app import i18n, theme
from desktop_app.panels.keys import EnterPresses

NAMES = (
    "first-steps",
    "viewing",
    "hints",
    "guidance",
    "regions",
    "look",
    "reference",
    "palettes",
    "export",
    "projects",
    "command-line",
    "limits",
)
"""Files of resources/help, or of its folder of a language, without their ending, in reading order."""

WIDEST = 600
"""Logical pixels of a picture on a page; narrower where the page is."""

_SIZE = QSize(900, 680)


@dataclass(frozen=True)
class HelpPage:
    """One shipped page. title stands in the contents; words is its text, for finding."""

    path: Path

    @cached_property
    def source(self) -> str:
        """Its HTML. Keys stand in the file as in English; here as they stand in this program's menus."""
        source = self.path.read_text(encoding="utf-8")
        return re.sub(r"<kbd>(.*?)</kbd>", lambda key: f"<kbd>{_key_words(key[1])}</kbd>", source)

    @cached_property
    def title(self) -> str:
        found = re.search(r"<title>(.*?)</title>", self.source, re.DOTALL)
        return unescape(found[1].strip()) if found else self.path.stem

    @cached_property
    def words(self) -> str:
        document = QTextDocument()
        document.setHtml(re.sub(r"<img[^>]*>", "", self.source))
        return document.toPlainText()


def help_pages(language: str = "en") -> list[HelpPage]:
    """All pages, in reading order; English ones where the language, a code, has none."""
    pages = []
    for name in NAMES:
        path = resource_path("help", language, f"{name}.html")
        pages.append(HelpPage(path if path.exists() else resource_path("help", f"{name}.html")))
    return pages


def picture_file(asked: Path) -> Path:
    """A picture of a page's folder; the English window's where the language has none of its own."""
    return asked if asked.exists() else asked.parent.parent / asked.name


def _key_words(key: str) -> str:
    """Ctrl+E is Strg+E on a German keyboard and has signs of its own on a Mac's."""
    words = QKeySequence(unescape(key)).toString(QKeySequence.SequenceFormat.NativeText)
    return escape(words, quote=False) or key


class Page(QTextBrowser):
    """Shows shipped pages only. Pictures fit the width and keep all their pixels for sharp screens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = 0
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(20)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        theme.theme_changed.connect(self._restyle)
        self._restyle()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        loaded = super().loadResource(kind, name)
        if kind == QTextDocument.ResourceType.HtmlResource.value:
            return HelpPage(Path(self.source().resolved(QUrl(name)).toLocalFile())).source
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return loaded
        asked = Path(self.source().resolved(QUrl(name)).toLocalFile())
        picture = QPixmap(str(picture_file(asked)))
        if picture.isNull():
            return loaded
        picture.setDevicePixelRatio(max(1.0, picture.width() / self._width()))
        return picture

    def _width(self) -> int:
        margins = 2 * round(self.document().documentMargin()) + 4
        return max(120, min(WIDEST, self.viewport().width() - margins))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._width() != self._room:
            self._room = self._width()
            self._show_anew()

    def _restyle(self) -> None:
        p = theme.palette()
        self.document().setDefaultStyleSheet(
            f"body {{ color: {p.text}; }} a {{ color: {p.link}; }}"
            f" h1 {{ font-size: 20px; margin-bottom: 8px; }}"
            f" h2 {{ font-size: 15px; margin-top: 20px; margin-bottom: 4px; }}"
            f" p, li {{ margin-bottom: 6px; }} .note {{ color: {p.muted}; }}"
            f" kbd, code {{ background-color: {p.surface}; }}"
        )
        self._show_anew()

    def _show_anew(self) -> None:
        if not self.source().isEmpty():
            place = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(place)


class HelpView(EnterPresses):
    """Stays open beside the work. Ctrl+F finds in all pages; Alt+Left goes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tintype Help"))
        self.pages = help_pages(i18n.language())
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Help pages"))
        self.contents.addItems([page.title for page in self.pages])
        self.contents.setSpacing(3)
        self.contents.setFixedWidth(max(200, self.contents.sizeHintForColumn(0) + 16))
        self.page = Page()
        self.page.setAccessibleName(self.tr("Page"))
        self.find_field = QLineEdit()
        self.find_field.setAccessibleName(self.tr("Find in the help"))
        self.find_field.setPlaceholderText(self.tr("Find in the help"))
        self.find_field.setClearButtonEnabled(True)
        self.found = QLabel()
        self.found.setProperty("role", "muted")
        self.back = QToolButton()
        self.back.setAccessibleName(self.tr("Back"))
        self.back.setToolTip(self.tr("Back (Alt+Left)"))
        self.back.setIcon(theme.icon("chevron-left"))
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back.setEnabled(False)
        self.previous = QPushButton(self.tr("Previous match"))
        self.next = QPushButton(self.tr("Next match"))
        for button in (self.previous, self.next):
            button.setAutoDefault(False)
            button.setEnabled(False)
        self._lay_out()
        self._connect()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(32, 48)))
        self.open_page(NAMES[0])
        self.contents.setFocus()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.back)
        bar.addWidget(self.find_field, 1)
        for widget in (self.previous, self.next):
            bar.addWidget(widget)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.contents)
        middle.addWidget(self.page, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 12)
        box.setSpacing(8)
        box.addLayout(bar)
        box.addLayout(middle, 1)
        box.addWidget(self.found)
        self.found.hide()

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(lambda row: self.open_page(NAMES[row]))
        self.page.sourceChanged.connect(self._show_source)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.back.clicked.connect(self.page.backward)
        self.next.clicked.connect(lambda: self.find(forward=True))
        self.previous.clicked.connect(lambda: self.find(forward=False))
        self.find_field.textEdited.connect(lambda _text: self._find_anew())
        for button in (self.previous, self.next):
            self.find_field.textChanged.connect(lambda w, b=button: b.setEnabled(bool(w.strip())))
        for keys, run in (
            ("Ctrl+F", self._to_find_field),
            ("F3", lambda: self.find(forward=True)),
            ("Shift+F3", lambda: self.find(forward=False)),
            ("Alt+Left", self.page.backward),
        ):
            QShortcut(QKeySequence(keys), self, run)
        self.find_field.returnPressed.connect(lambda: self.find(forward=True))

    # -- pages -------------------------------------------------------------------------------------
    @property
    def name(self) -> str:
        """The page that is shown, one of NAMES."""
        return Path(self.page.source().toLocalFile()).stem

    def open_page(self, name: str) -> None:
        """Show one of NAMES."""
        if name != self.name:
            self.page.setSource(QUrl.fromLocalFile(str(self.pages[NAMES.index(name)].path)))

    def _show_source(self, source: QUrl) -> None:
        name = Path(source.path()).stem
        if name not in NAMES:
            return
        self.contents.blockSignals(True)
        self.contents.setCurrentRow(NAMES.index(name))
        self.contents.blockSignals(False)

    # -- finding -----------------------------------------------------------------------------------
    def find(self, forward: bool) -> bool:
        """Select the next place of the words, on this page or the next one that has them."""
        words = self.find_field.text().strip()
        if not words:
            return False
        backward = QTextDocument.FindFlag.FindBackward
        flags = QTextDocument.FindFlag(0) if forward else backward
        if self.page.find(words, flags):
            self._tell("")
            return True
        here, step = NAMES.index(self.name), 1 if forward else -1
        for away in range(1, len(NAMES) + 1):
            index = (here + step * away) % len(NAMES)
            if words.lower() in self.pages[index].words.lower():
                self.open_page(NAMES[index])
                cursor = self.page.textCursor()
                ends = cursor.MoveOperation.Start, cursor.MoveOperation.End
                cursor.movePosition(ends[0 if forward else 1])
                self.page.setTextCursor(cursor)
                if self.page.find(words, flags):
                    self._tell(self.tr("Found on “{page}”").format(page=self.pages[index].title))
                    return True
        self._tell(self.tr("No page has these words."))
        return False

    def _find_anew(self) -> None:
        """While typing: from where the last find began, so that a longer word stays at its place."""
        cursor = self.page.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.page.setTextCursor(cursor)
        if self.find_field.text().strip():
            self.find(forward=True)
        else:
            self._tell("")

    def _tell(self, words: str) -> None:
        self.found.setText(words)
        self.found.setVisible(bool(words))

    def _to_find_field(self) -> None:
        self.find_field.setFocus()
        self.find_field.selectAll()
