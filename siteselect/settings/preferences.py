"""What a user prefers, as one value with unit and help for every part."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum

MOST_RECENT_STUDIES = 12
MOST_VERSION_MINUTES = 999


class Theme(StrEnum):
    """How bright the window is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class PositionFormat(StrEnum):
    """How the foot of the window tells where the pointer is."""

    DEGREES = "degrees"
    DMS = "dms"
    METRES = "metres"


class Language(StrEnum):
    """The language of the window and of printed pages, by its ISO 639-1 code."""

    SYSTEM = "system"
    ENGLISH = "en"
    FRENCH = "fr"
    URDU = "ur"


@dataclass(frozen=True)
class Preferences:
    """The preferences of one user; each field's metadata has its help and unit."""

    theme: Theme = field(
        default=Theme.SYSTEM,
        metadata={"help": "Light or dark window, or as the system has it", "unit": ""},
    )
    recent_studies: tuple[str, ...] = field(
        default=(), metadata={"help": "Studies opened last, latest first", "unit": "path"}
    )
    window_geometry: str = field(
        default="", metadata={"help": "Place and size of the window", "unit": "base64"}
    )
    window_state: str = field(
        default="", metadata={"help": "Panels and toolbars of the window", "unit": "base64"}
    )
    has_seen_tour: bool = field(
        default=False, metadata={"help": "Whether the tour was shown", "unit": ""}
    )
    shortcuts: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict, metadata={"help": "Keys of actions that differ", "unit": ""}
    )
    workspaces: Mapping[str, str] = field(
        default_factory=dict, metadata={"help": "Arrangements of the panels", "unit": "base64"}
    )
    shortlist_columns: tuple[str, ...] = field(
        default=(), metadata={"help": "Columns of the shortlist; empty for the usual", "unit": ""}
    )
    pinned_studies: tuple[str, ...] = field(
        default=(),
        metadata={"help": "Studies that stay in the list of recent ones", "unit": "path"},
    )
    version_minutes: int = field(
        default=5,
        metadata={"help": "Save a version by itself every so often; 0 never does", "unit": "min"},
    )
    reopens_study: bool = field(
        default=True, metadata={"help": "Open what was open last at the next start", "unit": ""}
    )
    last_session: Mapping[str, object] = field(
        default_factory=dict, metadata={"help": "Study, view and site shown last", "unit": ""}
    )
    position_format: PositionFormat = field(
        default=PositionFormat.DEGREES,
        metadata={"help": "Positions in degrees, minutes and seconds, or metres", "unit": ""},
    )
    shows_graticule: bool = field(
        default=False, metadata={"help": "Meridians and parallels on the map", "unit": ""}
    )
    shows_overview: bool = field(
        default=False, metadata={"help": "A small map of the whole in the corner", "unit": ""}
    )
    language: Language = field(
        default=Language.SYSTEM,
        metadata={"help": "Language of the window and of printed pages", "unit": ""},
    )

    def with_recent_study(self, path: str) -> "Preferences":
        """Return the preferences with one study at the head of those opened last.

        The oldest beyond the most that are kept go, unless they are pinned.
        """
        others = [known for known in self.recent_studies if known != path]
        while len(others) >= MOST_RECENT_STUDIES:
            loose = [known for known in others if known not in self.pinned_studies]
            others.remove(loose[-1] if loose else others[-1])
        return replace(self, recent_studies=(path, *others))

    def without_recent_study(self, path: str) -> "Preferences":
        """Return the preferences without a study that is not found any more."""
        return replace(
            self,
            recent_studies=tuple(known for known in self.recent_studies if known != path),
            pinned_studies=tuple(known for known in self.pinned_studies if known != path),
        )

    def with_pin(self, path: str, *, is_pinned: bool) -> "Preferences":
        """Return the preferences with a recent study pinned or not."""
        others = tuple(known for known in self.pinned_studies if known != path)
        return replace(self, pinned_studies=(*others, path) if is_pinned else others)

    def without_loose_studies(self) -> "Preferences":
        """Return the preferences with no recent studies but the pinned ones."""
        kept = tuple(known for known in self.recent_studies if known in self.pinned_studies)
        return replace(self, recent_studies=kept)


def help_of(name: str) -> str:
    """Return help and unit of one preference."""
    metadata = next(f.metadata for f in fields(Preferences) if f.name == name)
    unit = metadata["unit"]
    return f"{metadata['help']} [{unit}]" if unit else str(metadata["help"])
