"""Pages of Help: about the program and its data, and the keyboard."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from siteselect import __version__
from siteselect.render.words import tr

SIZE = (620, 520)


class HelpPage(QDialog):
    """A page to read, closed with Esc."""

    def __init__(self, title: str, html: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(*SIZE)
        self.text = QTextBrowser()
        self.text.setAccessibleName(title)
        self.text.setOpenLinks(False)
        self.text.setHtml(html)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)


def about_html(attribution: Sequence[str], licence: Sequence[str], notes: Sequence[str]) -> str:
    """Return what the program is, and whose data the open study stands on."""
    purpose = tr(
        "Draw a site and see how many MW of large flexible load it can have, how regularly, what "
        "it costs, what limits it and how sure that is."
    )
    made_with = tr(
        "Program: Apache License 2.0. Made with Qt (LGPL 3), NumPy, SciPy, HiGHS, Shapely, PROJ "
        "and GDAL."
    )
    return (
        f"<h2>SiteSelect {escape(__version__)}</h2>"
        f"<p>{escape(purpose)}</p><p>{escape(made_with)}</p>"
        + _list(tr("Data of this study"), attribution)
        + _list(tr("Licence of the data"), licence)
        + _list(tr("Notes"), tuple(map(tr, notes)))
    )


def shortcuts_html(groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> str:
    """Return the shortcuts by menu: pairs of what an action does and its keys."""
    parts = []
    for title, rows in groups:
        lines = "".join(
            f"<tr><td style='padding-right:24px'>{escape(name)}</td><td><b>{escape(keys)}</b></td>"
            "</tr>"
            for name, keys in rows
        )
        parts.append(f"<h3>{escape(title)}</h3><table>{lines}</table>")
    return "".join(parts)


def _list(title: str, lines: Sequence[str]) -> str:
    if not lines:
        return ""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<h3>{escape(title)}</h3><ul>{items}</ul>"
