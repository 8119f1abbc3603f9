"""Questions that wait at the map's upper edge: one sentence, its answers, and nothing blocked."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.shell.icons import icon

ICON = QSize(14, 14)


@dataclass(frozen=True, slots=True)
class Answer:
    """One way to answer: the word on its button, what it means in a sentence, what it does."""

    text: str
    help: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Question:
    """A sentence with its answers, the one to take without thinking first.

    Attributes
    ----------
    about : str
        What it is about; a newer question about the same replaces it.
    later : callable
        What follows when the planner puts it off.
    """

    about: str
    sentence: str
    answers: tuple[Answer, ...]
    later: Callable[[], None] = lambda: None


class QuestionBar(QFrame):
    """Asks one question at a time; others wait. Hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setAccessibleName(tr("Question"))
        self._waiting: list[Question] = []
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setAccessibleName(tr("Question"))
        self.buttons: list[QPushButton] = []
        self.later = QToolButton()
        self.later.setObjectName("flat")
        self.later.setIconSize(ICON)
        self.later.setAccessibleName(tr("Decide later"))
        self.later.setToolTip(tr("Decide later"))
        self.later.clicked.connect(self._put_off)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 7, 8, 7)
        self._row.setSpacing(8)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.later)
        self.hide()

    @property
    def question(self) -> Question | None:
        """What is asked now."""
        return self._waiting[0] if self._waiting else None

    def set_theme(self, theme: Theme) -> None:
        """Draw the cross in the theme's ink."""
        self.later.setIcon(icon("close", theme))

    def ask(self, question: Question) -> None:
        """Ask now, or after what is asked already."""
        self._waiting = [q for q in self._waiting if q.about != question.about] + [question]
        self._show()

    def withdraw(self, about: str) -> None:
        """Ask no more about something."""
        self._waiting = [q for q in self._waiting if q.about != about]
        self._show()

    def _show(self) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        question = self.question
        self.setVisible(question is not None)
        if question is None:
            return
        self.text.setText(tr(question.sentence))
        self.setAccessibleDescription(tr(question.sentence))
        for at, answer in enumerate(question.answers):
            button = QPushButton(tr(answer.text))
            button.setObjectName("primary" if at == 0 else "")
            button.setToolTip(tr(answer.help))
            button.setAccessibleName(tr(answer.text))
            button.setAccessibleDescription(tr(answer.help))
            button.clicked.connect(lambda _=False, answer=answer: self._take(question, answer))
            self._row.insertWidget(self._row.count() - 1, button)
            self.buttons.append(button)

    def _take(self, question: Question, answer: Answer) -> None:
        self.withdraw(question.about)
        answer.run()

    def _put_off(self) -> None:
        question = self.question
        if question is not None:
            self.withdraw(question.about)
            question.later()
