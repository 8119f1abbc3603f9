"""What a user prefers, as one value with unit and help for every part."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum

MOST_RECENT_STUDIES = 12


class Theme(StrEnum):
    """How bright the window is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


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

    def with_recent_study(self, path: str) -> "Preferences":
        """Return the preferences with one study at the head of those opened last."""
        others = tuple(known for known in self.recent_studies if known != path)
        return replace(self, recent_studies=(path, *others)[:MOST_RECENT_STUDIES])

    def without_recent_study(self, path: str) -> "Preferences":
        """Return the preferences without a study that is not found any more."""
        others = tuple(known for known in self.recent_studies if known != path)
        return replace(self, recent_studies=others)


def help_of(name: str) -> str:
    """Return help and unit of one preference."""
    metadata = next(f.metadata for f in fields(Preferences) if f.name == name)
    unit = metadata["unit"]
    return f"{metadata['help']} [{unit}]" if unit else str(metadata["help"])
