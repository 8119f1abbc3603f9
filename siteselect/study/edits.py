"""Edits: functions from a study to the study after the edit."""

from dataclasses import replace

from shapely import Point, Polygon

from siteselect.core.entities import Site
from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.study.route_edits import with_true_routes
from siteselect.study.study import Study


def add_site(study: Study, site: Site) -> Study:
    """Return the study with one more site.

    Raises
    ------
    InputError
        When a site with this id is already there.
    """
    if any(existing.id == site.id for existing in study.sites):
        raise InputError(
            say("There is already a site '{id}'", id=site.id),
            fix=say("Give the new site another id."),
        )
    return study.with_sites((*study.sites, site))


def remove_site(study: Study, site_id: str) -> Study:
    """Return the study without one site and the route of its connection.

    Raises
    ------
    InputError
        When the study has no such site.
    """
    gone = study.site(site_id)
    left = study.with_sites(tuple(site for site in study.sites if site is not gone))
    return with_true_routes(left)


def change_site(study: Study, site_id: str, **fields: object) -> Study:
    """Return the study with some fields of one site replaced.

    The route of its connection starts where the site is, and goes when its station does.

    Raises
    ------
    InputError
        When the study has no such site.
    """
    old = study.site(site_id)
    new = replace(old, **fields)  # type: ignore[arg-type]
    changed = study.with_sites(tuple(new if site is old else site for site in study.sites))
    return with_true_routes(changed)


def move_site(study: Study, site_id: str, geometry: Point | Polygon) -> Study:
    """Return the study with one site moved or reshaped.

    Raises
    ------
    InputError
        When the study has no such site.
    """
    return change_site(study, site_id, geometry=geometry)


def unused_site_id(study: Study, prefix: str = "S") -> str:
    """Return the next free site id, e.g. ``S3``."""
    taken = {site.id for site in study.sites}
    number = len(taken) + 1
    while f"{prefix}{number}" in taken:
        number += 1
    return f"{prefix}{number}"
