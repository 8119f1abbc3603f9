"""What was shown last, to go on with it at the next start: study, view and selected site."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QObject

from siteselect.io.journal_state import StudySource
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.file_desk import FileDesk
from siteselect.shell.memory import Memory
from siteselect.shell.session import Session


@dataclass(frozen=True, slots=True)
class Shown:
    """A study as it was shown.

    Attributes
    ----------
    study : str
        Its file, or the name of a packaged study.
    is_packaged : bool
        Whether it is a packaged one.
    lon, lat : float
        The middle of the map. [degree]
    metres_per_px : float
        Scale of the map. [m/px]
    rotation_deg : float
        Turn of the map, clockwise. [degree]
    site : str
        Id of the selected site; empty for none.
    """

    study: str
    is_packaged: bool
    lon: float
    lat: float
    metres_per_px: float
    rotation_deg: float
    site: str

    @classmethod
    def from_record(cls, record: Mapping[str, object]) -> "Shown | None":
        """Return what a record of the preferences says; None when it makes no sense."""
        values = {part.name: record.get(part.name) for part in fields(cls)}
        kinds = {"study": str, "site": str, "is_packaged": bool}
        is_sound = all(
            isinstance(value, kinds.get(name, (int, float))) for name, value in values.items()
        )
        return cls(**values) if is_sound else None  # type: ignore[arg-type]


class LastSession(QObject):
    """Remembers what is shown, and shows it again once its map is there."""

    def __init__(
        self,
        session: Session,
        files: FileDesk,
        canvas: MapCanvas,
        memory: Memory,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._files = session, files
        self._canvas, self._memory = canvas, memory
        self._packaged = ""
        self._awaited: Shown | None = None
        files.onDisk.connect(self._note)

    @property
    def wanted(self) -> Shown | None:
        """What the next start is to open; None when that is not preferred, or not there."""
        known = self._memory.preferences
        shown = Shown.from_record(known.last_session) if known.reopens_study else None
        if shown is None or not (shown.is_packaged or Path(shown.study).exists()):
            return None
        return shown

    def reopen(self) -> bool:
        """Open what was shown last; return whether there is anything to open."""
        shown = self.wanted
        if shown is not None:
            self._awaited = shown
            self._files.open(shown.study if shown.is_packaged else Path(shown.study))
        return shown is not None

    def show_again(self) -> None:
        """Show the place and the site that were shown, now that there is a map."""
        shown, self._awaited = self._awaited, None
        if shown is None:
            return
        middle_m = self._canvas.projection.point_to_map(shown.lon, shown.lat)
        self._canvas.look_at_m(middle_m, shown.metres_per_px, shown.rotation_deg)
        if shown.site:
            self._session.select(shown.site)

    def remember(self) -> None:
        """Keep what is shown now."""
        session, canvas = self._session, self._canvas
        path = session.path
        if not session.is_open or canvas.scene is None or not (path or self._packaged):
            return
        view = canvas.view
        lon, lat = canvas.projection.point_to_degrees(view.centre_x_m, view.centre_y_m)
        self._memory.remember_session(
            {
                "study": str(path.absolute()) if path else self._packaged,
                "is_packaged": path is None,
                "lon": lon,
                "lat": lat,
                "metres_per_px": view.metres_per_px,
                "rotation_deg": view.rotation_deg,
                "site": session.selected_id or "",
            }
        )

    def _note(self, source: StudySource) -> None:
        self._packaged = source.packaged
        shown = self._awaited
        if shown is not None and shown.study not in (str(source.path), source.packaged):
            self._awaited = None
