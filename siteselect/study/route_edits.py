"""Where connections run: a route belongs to one site and one station, or it is not there."""

from dataclasses import replace

import shapely
from shapely import LineString

from siteselect.core.drawing.local_plane import LonLat
from siteselect.core.entities import ConnectionRoute, Site
from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.study.study import Study


def route_of(study: Study, site: Site) -> ConnectionRoute | None:
    """Return the route drawn for a site's connection, or None."""
    return next(
        (
            route
            for route in study.routes
            if route.site_id == site.id and route.substation_id == site.substation_id
        ),
        None,
    )


def connect_site(study: Study, site_id: str, substation_id: str | None) -> Study:
    """Return the study with a site connected at one station, or wherever it is best with None.

    A route to another station goes with it.

    Raises
    ------
    InputError
        When the study has no such site or station.
    """
    if substation_id is not None:
        study.substation(substation_id)
    old = study.site(site_id)
    new = replace(old, substation_id=substation_id)
    sites = tuple(new if site is old else site for site in study.sites)
    return with_true_routes(study.with_sites(sites))


def lead_connection(
    study: Study, site_id: str, substation_id: str, bends: tuple[LonLat, ...]
) -> Study:
    """Return the study with a site's connection led by bends to a station, which becomes its own.

    Without bends it is led straight, as without a route.

    Raises
    ------
    InputError
        When the study has no such site or station, or a bend is no place on Earth.
    """
    station = study.substation(substation_id)
    for lon, lat in bends:
        if not (-180 <= lon <= 180 and -90 <= lat <= 90):
            raise InputError(
                say("The route leaves the Earth at {lon:g}, {lat:g}", lon=lon, lat=lat),
                fix=say("Draw it again."),
            )
    led = connect_site(study, site_id, substation_id)
    others = tuple(route for route in led.routes if route.site_id != site_id)
    if not bends:
        return replace(led, routes=others)
    anchor = led.site(site_id).anchor
    way = LineString([(anchor.x, anchor.y), *bends, (station.lon, station.lat)])
    return replace(led, routes=(*others, ConnectionRoute(site_id, substation_id, way)))


def with_true_routes(study: Study) -> Study:
    """Return the study with routes that fit its sites: others dropped, their start at the site."""
    if not study.routes:
        return study
    sites = {site.id: site for site in study.sites}
    kept = []
    for route in study.routes:
        site = sites.get(route.site_id)
        if site is not None and site.substation_id == route.substation_id:
            kept.append(_from_anchor(route, site))
    routes = tuple(kept)
    return study if routes == study.routes else replace(study, routes=routes)


def _from_anchor(route: ConnectionRoute, site: Site) -> ConnectionRoute:
    anchor, way = site.anchor, shapely.get_coordinates(route.geometry)
    if way[0].tolist() == [anchor.x, anchor.y]:
        return route
    way[0] = anchor.x, anchor.y
    return replace(route, geometry=LineString(way))
