"""Edit > Preferences, and what of it acts in this window and the engine."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from core.job import Job
from desktop_app import i18n, theme
from desktop_app.jobs import Lane, Request
from desktop_app.sentences import sentence
from desktop_app.settings import DEVICE, THREADS, keep, stored
from desktop_app.window.shell import Shell


class Preferences(QObject):
    """Opens the dialog; tests a device beside the window's thread. tested(str): a sentence."""

    tested = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._session, self._window, self._windows = shell.session, shell.widget, shell.windows
        self._lane: Lane | None = None
        self._session.closing.connect(self._close)
        self._use_device()
        words = QCoreApplication.translate("Preferences", "Pre&ferences…")
        shell.menus.add(
            "edit", words, self.ask, ("Ctrl+,",), sign="settings", group="preferences",
            role=QAction.MenuRole.PreferencesRole,
        )  # fmt: skip

    def ask(self) -> None:
        from desktop_app.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.themeWanted.connect(self._set_theme)
        dialog.languageWanted.connect(i18n.choose)
        dialog.deviceWanted.connect(self._change_device)
        dialog.testWanted.connect(self._test)
        self.tested.connect(dialog.show_verdict)
        self._session.deviceChanged.connect(dialog.show_running)
        dialog.show_running(*self._session.device)
        dialog.open()

    def _set_theme(self, mode: theme.Mode) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, mode)
        keep({"theme": mode.value})

    # -- device ------------------------------------------------------------------------------------
    def _use_device(self) -> bool:
        """Tell the backend; True if that was news to it."""
        return self._session.backend.use(stored(DEVICE, "auto"), stored(THREADS, 0) or None)

    def _change_device(self) -> None:
        """All windows share the engine: each is coloured anew."""
        if self._use_device():
            for window in self._windows.all():
                window.session.recolour()

    def _test(self) -> None:
        if self._lane is None:
            self._lane = Lane("device", parent=self)
            self._lane.answered.connect(self._tell)
            self._lane.failed.connect(self._tell)
        backend, look = self._session.backend, self._session.backend.fresh_look()

        def work(_job: Job) -> str:
            return backend.test_device(look.model)

        self._lane.replace([Request(work)])

    def _tell(self, _request: Request, answer: object) -> None:
        self.tested.emit(sentence(str(answer)))

    def _close(self) -> None:
        if self._lane is not None:
            self._lane.close()


def install(shell: Shell) -> None:
    Preferences(shell)
