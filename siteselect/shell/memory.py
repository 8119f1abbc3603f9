"""What the program remembers between sessions: theme, studies opened last, the window's shape."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from siteselect.settings.preferences import Language, PositionFormat, Preferences, Theme
from siteselect.settings.preferences_file import read_preferences, write_preferences


class Memory:
    """The preferences of one user, written through at every change."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._preferences = read_preferences(path)

    @property
    def preferences(self) -> Preferences:
        """The preferences as they stand."""
        return self._preferences

    def remember_study(self, path: Path) -> None:
        """Put a study file at the head of those opened last."""
        self._keep(self._preferences.with_recent_study(str(path.resolve())))

    def forget_study(self, path: Path) -> None:
        """Drop a study file that is not there any more."""
        self._keep(self._preferences.without_recent_study(str(path)))

    def remember_theme(self, choice: str) -> None:
        """Keep the choice of light or dark."""
        self._keep(replace(self._preferences, theme=Theme(choice)))

    def remember_language(self, choice: str) -> None:
        """Keep the choice of the language."""
        self._keep(replace(self._preferences, language=Language(choice)))

    def remember_window(self, geometry: str, state: str) -> None:
        """Keep place, size and panels of the window, as base64."""
        self._keep(replace(self._preferences, window_geometry=geometry, window_state=state))

    def remember_columns(self, column_ids: tuple[str, ...]) -> None:
        """Keep which columns the shortlist shows; empty for the usual ones."""
        self._keep(replace(self._preferences, shortlist_columns=column_ids))

    def remember_tour(self) -> None:
        """Keep that the tour was shown."""
        self._keep(replace(self._preferences, has_seen_tour=True))

    def remember_shortcuts(self, shortcuts: Mapping[str, tuple[str, ...]]) -> None:
        """Keep the keys of actions that differ from the table's."""
        self._keep(replace(self._preferences, shortcuts=dict(shortcuts)))

    def remember_workspaces(self, workspaces: Mapping[str, str]) -> None:
        """Keep arrangements of the panels by name."""
        self._keep(replace(self._preferences, workspaces=dict(workspaces)))

    def remember_safety(self, *, version_minutes: int, reopens_study: bool) -> None:
        """Keep how often versions are saved, and whether the next start goes on. [min]."""
        changes = {"version_minutes": version_minutes, "reopens_study": reopens_study}
        self._keep(replace(self._preferences, **changes))  # type: ignore[arg-type]

    def remember_session(self, session: Mapping[str, object]) -> None:
        """Keep what was shown last."""
        self._keep(replace(self._preferences, last_session=dict(session)))

    def pin_study(self, path: Path, *, is_pinned: bool) -> None:
        """Keep a study in the list of recent ones, or let it go with the others."""
        self._keep(self._preferences.with_pin(str(path), is_pinned=is_pinned))

    def forget_loose_studies(self) -> None:
        """Drop all recent studies that are not pinned."""
        self._keep(self._preferences.without_loose_studies())

    def remember_position_format(self, way: PositionFormat) -> None:
        """Keep how positions are written."""
        self._keep(replace(self._preferences, position_format=way))

    def remember_map_extras(self, *, graticule: bool, overview: bool) -> None:
        """Keep whether meridians and parallels, and the small map, are shown."""
        self._keep(replace(self._preferences, shows_graticule=graticule, shows_overview=overview))

    def _keep(self, preferences: Preferences) -> None:
        if preferences != self._preferences:
            self._preferences = preferences
            write_preferences(preferences, self._path)
