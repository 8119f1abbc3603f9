"""Candidate sites from the files planners have."""

from itertools import count
from pathlib import Path

from siteselect.core.entities import Site
from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.io.geometry_checks import Extent
from siteselect.io.problems import Problem, raise_problems
from siteselect.io.readers.map_kinds import MAP_KINDS
from siteselect.io.readers.site_csv import read_csv
from siteselect.io.readers.site_layers import read_layers
from siteselect.io.readers.site_record import (
    SiteRecord,
    site_of,
    without_control_characters,
)

TABLES_OF_TEXT = {".csv", ".txt", ".tsv"}
MAP_FILES = set(MAP_KINDS)


def read_sites(
    path: Path,
    *,
    default_workload_id: str,
    default_mw: float,
    near: Extent | None = None,
    layer: str = "",
) -> tuple[Site, ...]:
    """Return the sites in a CSV, GeoJSON, GeoPackage, KML, KMZ, Shapefile or FlatGeobuf.

    Columns are found by their usual names (name, lat, lon or WKT, mw, workload, operator, notes;
    upper case, spaces and underscores do not matter). Places come back in degrees. Control
    characters are left out; line breaks and tabs stay.

    Parameters
    ----------
    default_workload_id : str
        Kind of load of the sites whose row does not say one.
    default_mw : float
        Power of the sites whose row does not say one. [MW]
    near : Extent or None
        Where the study lies, to notice swapped coordinates.
    layer : str
        Layer of a file with several; empty takes the one called ``sites``, or the only one.

    Raises
    ------
    InputError
        When the file cannot be read, or rows are wrong; all of them are told.
    """
    path = Path(path)
    _refuse_unreadable(path)
    problems: list[Problem] = []
    if path.suffix.lower() in TABLES_OF_TEXT:
        records = read_csv(path, problems)
    else:
        records = read_layers(path, problems, layer=layer)
    records = [without_control_characters(record) for record in records]
    problems += _repeated_ids(records)
    found = [
        site_of(
            record,
            number,
            problems,
            site_id=site_id,
            default_workload_id=default_workload_id,
            default_mw=default_mw,
            near=near,
        )
        for number, (record, site_id) in enumerate(
            zip(records, _site_ids(records), strict=True), start=1
        )
    ]
    raise_problems(problems, source=str(path))
    if not found:
        raise InputError(
            say("The file holds no sites"), where=str(path), fix=say("Choose another file.")
        )
    return tuple(site for site in found if site is not None)


def _refuse_unreadable(path: Path) -> None:
    if path.is_dir() or path.suffix.lower() not in TABLES_OF_TEXT | MAP_FILES:
        known = ", ".join(sorted(TABLES_OF_TEXT | MAP_FILES))
        raise InputError(
            say("This is no kind of file that sites can be read from"), where=str(path),
            fix=say("Choose one of {known}.", known=known),
        )  # fmt: skip
    try:
        with path.open("rb") as file:
            is_empty = not file.read(1)
    except OSError as error:
        raise InputError(
            say("The file cannot be read: {strerror}", strerror=error.strerror),
            where=str(path),
            fix=say("Check its name and that you may read it."),
        ) from error
    if is_empty:
        raise InputError(say("The file is empty"), where=str(path), fix=say("Choose another file."))


def _repeated_ids(records: list[SiteRecord]) -> list[Problem]:
    first: dict[str, SiteRecord] = {}
    problems: list[Problem] = []
    for record in records:
        name = record.words.get("id")
        if name and first.setdefault(name, record) is not record:
            why = say("repeats the id '{name}' of row {row}", name=name, row=first[name].row)
            problems.append(record.problem("id", why, say("give one of the two another id")))
    return problems


def _site_ids(records: list[SiteRecord]) -> list[str]:
    """Return one id per record: its own, or S with its number or the next one nobody has."""
    taken = {record.words.get("id") for record in records}
    beyond = (f"S{number}" for number in count(len(records) + 1))
    ids: list[str] = []
    for number, record in enumerate(records, start=1):
        own, counted = record.words.get("id"), f"S{number}"
        if not own and counted in taken:
            counted = next(name for name in beyond if name not in taken)
        ids.append(own or counted)
    return ids
