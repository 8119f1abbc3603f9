"""The file `pack.toml`: what a pack says in words and numbers."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from siteselect.core.errors import InputError
from siteselect.core.provenance import DataClass, Provenance
from siteselect.study.study import StudyInfo

FILE = "pack.toml"


@dataclass(frozen=True)
class PackFile:
    """A pack folder and what its `pack.toml` says.

    Attributes
    ----------
    recipe : mapping
        Parameters of the hourly recipe; empty when the pack brings hourly tables.
    service_areas : mapping
        Layer of the base map whose undisputed areas the regions fill together; empty when the
        regions bring their areas.
    zones : mapping
        Layer of the base map whose disputed areas become zones; empty for none.
    """

    folder: Path
    info: StudyInfo
    recipe: Mapping[str, Any]
    service_areas: Mapping[str, str]
    zones: Mapping[str, str]
    provenance: tuple[Provenance, ...]

    def source(self, name: str) -> Path:
        """Return the path of one source table."""
        return self.folder / "sources" / f"{name}.csv"

    def has(self, name: str) -> bool:
        """Return whether the pack brings a source table."""
        return self.source(name).is_file()


def read_pack_file(folder: Path) -> PackFile:
    """Read the `pack.toml` of a pack folder.

    Raises
    ------
    InputError
        When there is none, it is not TOML, or something is missing or of the wrong kind.
    """
    path = folder / FILE
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        return PackFile(
            folder=folder,
            info=_info(content),
            recipe=content.get("recipe", {}),
            service_areas=content.get("service_areas", {}),
            zones=content.get("zones", {}),
            provenance=tuple(_provenance(row) for row in content.get("provenance", ())),
        )
    except FileNotFoundError:
        raise InputError(
            f"The folder holds no {FILE}", where=str(folder), fix="Name the folder of a data pack."
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise InputError(
            f"The file is not valid TOML: {error}", where=str(path), fix="Correct that line."
        ) from None
    except KeyError as error:
        raise InputError(
            f"The file lacks '{error.args[0]}'", where=str(path), fix="Add it."
        ) from None
    except InputError:
        raise
    except (TypeError, ValueError) as error:
        raise InputError(
            f"The file holds a value of the wrong kind: {error}",
            where=str(path),
            fix="Correct it; the packs that travel with the program show how.",
        ) from None


def _info(content: Mapping[str, Any]) -> StudyInfo:
    first_hour = content["first_hour"]
    if not isinstance(first_hour, datetime) or first_hour.tzinfo is not None:
        raise InputError(
            f"first_hour is {first_hour}",
            where=FILE,
            fix="Give local time without zone, like 2024-07-01T00:00:00.",
        )
    return StudyInfo(
        name=content["name"],
        title=content["title"],
        map_crs=content["map_crs"],
        time_zone=content["time_zone"],
        first_hour=first_hour,
        n_hours=int(content["n_hours"]),
        currency=content["currency"],
        currency_per_usd=float(content["currency_per_usd"]),
        hourly_class=str(DataClass(content["hourly_class"])),
        attribution=tuple(content.get("attribution", ())),
        licence=tuple(content.get("licence", ())),
        notes=tuple(content.get("notes", ())),
        basemap=content.get("basemap", ""),
    )


def _provenance(row: Mapping[str, str]) -> Provenance:
    return Provenance(
        object_id=row["object"],
        field=row.get("field", "*"),
        value=row.get("value", ""),
        source=row["source"],
        date=row["date"],
        data_class=DataClass(row["class"]),
    )
