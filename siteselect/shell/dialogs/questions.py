"""What the program asks: which file, and what to do with unsaved work."""

from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from siteselect.core.words import say
from siteselect.render.words import tr

STUDIES = say("Studies (*.gpkg)")
SITES = say(
    "Candidate sites (*.csv *.tsv *.txt *.geojson *.json *.gpkg *.kml *.kmz *.shp *.fgb);;"
    "All files (*)"
)
MAP_FILES = say(
    "Map files (*.gpkg *.shp *.zip *.geojson *.json *.kml *.kmz *.gml *.fgb *.csv *.tsv *.txt);;"
    "All files (*)"
)
TILES = say("Map tiles (*.mbtiles);;All files (*)")
PAGES = say("PDF page (*.pdf)")


class Unsaved(Enum):
    """What to do with unsaved work."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Questions:
    """Asks with the system's dialogs; every answer may be None: the planner changed their mind."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def study_to_open(self, folder: Path) -> Path | None:
        """Ask for a study file."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, tr("Open study"), str(folder), tr(STUDIES)
        )
        return Path(name) if name else None

    def study_to_write(self, suggested: Path) -> Path | None:
        """Ask where to save a study."""
        name, _ = QFileDialog.getSaveFileName(
            self._parent, tr("Save study as"), str(suggested), tr(STUDIES)
        )
        return _with_suffix(name, ".gpkg")

    def sites_to_import(self, folder: Path) -> Path | None:
        """Ask for a file with candidate sites."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, tr("Import sites"), str(folder), tr(SITES)
        )
        return Path(name) if name else None

    def layer_to_add(self, folder: Path) -> Path | None:
        """Ask for a file to bring along as a layer."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, tr("Add a layer"), str(folder), tr(MAP_FILES)
        )
        return Path(name) if name else None

    def tiles_to_open(self, folder: Path) -> Path | None:
        """Ask for a file of map tiles."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, tr("Background from a file"), str(folder), tr(TILES)
        )
        return Path(name) if name else None

    def shortlist_to_write(self, suggested: Path, formats: str) -> Path | None:
        """Ask where to export the shortlist; the file's ending says in which format."""
        name, _ = QFileDialog.getSaveFileName(
            self._parent, tr("Export shortlist"), str(suggested), formats
        )
        return _with_suffix(name, suggested.suffix)

    def page_to_write(self, suggested: Path) -> Path | None:
        """Ask where to export the map page."""
        name, _ = QFileDialog.getSaveFileName(
            self._parent, tr("Export map page"), str(suggested), tr(PAGES)
        )
        return _with_suffix(name, ".pdf")

    def name(self, title: str, label: str, suggested: str = "") -> str | None:
        """Ask for a name; None when the planner changed their mind or gave none."""
        text, is_given = QInputDialog.getText(self._parent, title, label, text=suggested)
        return text.strip() or None if is_given else None

    def unsaved(self, name: str) -> Unsaved:
        """Ask whether to save before the study is left."""
        box = QMessageBox(self._parent)
        box.setWindowTitle(tr("Unsaved changes"))
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr("Save the changes to {study}?", study=name))
        box.setInformativeText(tr("Discarded changes cannot be brought back."))
        button = QMessageBox.StandardButton
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.setDefaultButton(button.Save)
        answers = {button.Save.value: Unsaved.SAVE, button.Discard.value: Unsaved.DISCARD}
        return answers.get(box.exec(), Unsaved.CANCEL)


def _with_suffix(name: str, suffix: str) -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_name(path.name + suffix)
