"""Edits of the shape of sites, and of several sites at once. Geometry in degrees."""

from collections.abc import Sequence
from dataclasses import replace

from shapely import LineString, Point, Polygon

from siteselect.core.drawing import cutting
from siteselect.core.drawing.local_plane import area_ha
from siteselect.core.entities import Site
from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.study.edits import add_site, change_site, remove_site, unused_site_id
from siteselect.study.study import Study

SITE_NUMBER = say("Site {number}")


def new_site(
    study: Study,
    geometry: Point | Polygon,
    *,
    name: str = "",
    called: str = SITE_NUMBER,
    requested_mw: float | None = None,
) -> Site:
    """Return a site as it is first drawn, with the next free id; it is not yet in the study.

    Parameters
    ----------
    study : Study
    geometry : Point or Polygon
        In degrees.
    name : str
        `called` with its number when empty.
    called : str
        What sites without a name are called in the planner's language.
    requested_mw : float, optional
        What its kind of load asks for by itself when not given. [MW]

    Raises
    ------
    InputError
        When no kind of load is planned for.
    """
    workload = next((load for load in study.workloads if load.is_enabled), None)
    if workload is None:
        raise InputError(
            say("The study has no kind of load to plan for"),
            where="workloads",
            fix=say("Add a row to the study's workloads table."),
        )
    site_id = unused_site_id(study)
    asked = workload.default_mw if requested_mw is None else requested_mw
    known_as = name or called.format(number=site_id.lstrip("S"))
    return Site(site_id, known_as, geometry, workload.id, asked)


def add_shapes(
    study: Study,
    shapes: Sequence[Point | Polygon],
    names: Sequence[str] = (),
    *,
    called: str = SITE_NUMBER,
) -> tuple[Study, tuple[str, ...]]:
    """Return the study with a new site for every shape, and their ids.

    Raises
    ------
    InputError
        When no kind of load is planned for.
    """
    ids = []
    for at, shape in enumerate(shapes):
        name = names[at] if at < len(names) else ""
        site = new_site(study, shape, name=name, called=called)
        study = add_site(study, site)
        ids.append(site.id)
    return study, tuple(ids)


def split_site(study: Study, site_id: str, cut: LineString) -> tuple[Study, tuple[str, ...]]:
    """Return the study with a site cut apart, and the ids of the parts, the largest first.

    The largest part keeps the site's id and name; every part asks for MW in proportion to its
    hectares.

    Raises
    ------
    InputError
        When the site is no area, or the line does not cut it.
    """
    site = study.site(site_id)
    parts = cutting.split(_area(site), cut)
    hectares = [area_ha(part) for part in parts]
    mw = [site.requested_mw * share / sum(hectares) for share in hectares]
    study = change_site(study, site_id, geometry=parts[0], requested_mw=mw[0])
    ids = [site_id]
    for number, (part, asked) in enumerate(zip(parts[1:], mw[1:], strict=True), start=2):
        new = replace(
            site, id=unused_site_id(study), name=f"{site.name} ({number})",
            geometry=part, requested_mw=asked,
        )  # fmt: skip
        study = add_site(study, new)
        ids.append(new.id)
    return study, tuple(ids)


def merge_sites(study: Study, site_id: str, other_id: str) -> Study:
    """Return the study with one site in place of two; the first keeps what it is called.

    It asks for the MW of both, and has the notes of both.

    Raises
    ------
    InputError
        When one of them is no area, or they do not touch.
    """
    site, other = study.site(site_id), study.site(other_id)
    whole = cutting.merged(_area(site), _area(other))
    notes = "\n".join(note for note in (site.notes, other.notes) if note)
    return change_site(
        remove_site(study, other_id), site_id, geometry=whole,
        requested_mw=site.requested_mw + other.requested_mw, notes=notes,
    )  # fmt: skip


def cut_hole(study: Study, site_id: str, hole: Polygon) -> Study:
    """Return the study with a piece left out of a site.

    Raises
    ------
    InputError
        When the site is no area, or the hole does not fit into it.
    """
    return change_site(study, site_id, geometry=cutting.with_hole(_area(study.site(site_id)), hole))


def fill_holes(study: Study, site_id: str) -> Study:
    """Return the study with all holes of a site filled.

    Raises
    ------
    InputError
        When the site has none.
    """
    area = _area(study.site(site_id))
    if not area.interiors:
        raise InputError(
            say("The site has no holes"), where=study.site(site_id).name,
            fix=say("Select a site with a hole."),
        )  # fmt: skip
    return change_site(study, site_id, geometry=Polygon(area.exterior))


def widen_site(study: Study, site_id: str, metres: float) -> Study:
    """Return the study with a site grown by a margin, or shrunk by one below 0. `metres` [m].

    Raises
    ------
    InputError
        When nothing would be left of it, or it would fall into parts.
    """
    return change_site(
        study, site_id, geometry=cutting.buffered(study.site(site_id).geometry, metres)
    )


def _area(site: Site) -> Polygon:
    if isinstance(site.geometry, Polygon):
        return site.geometry
    raise InputError(
        say("{name} is a point, not an area", name=site.name),
        fix=say("Give it an area first: Site > Add a margin."),
    )
