"""The legend of a scene as data: only what the map really shows, in the map's own styles."""

from collections.abc import Callable, Iterator, Set

import numpy as np

from siteselect.core.words import say
from siteselect.render.layer_classes import ClassedRows
from siteselect.render.layer_rows import Family
from siteselect.render.map_stack import BUILT_IN_STACK, MapStack
from siteselect.render.scene import DEFAULT_LAYERS, MapScene
from siteselect.render.symbology import (
    EXTRA_HIGH_KV,
    FIRM_CLASSES_MW,
    FUELS,
    LOADING_LABELS,
    OTHER_FUEL,
    REGULARITY_LABELS,
    SURPLUS_LABELS,
    UNKNOWN_STATION_MM,
    LegendEntry,
    SymbolKind,
    SymbolStyle,
    fuel_class,
    is_doubtful,
    line_style,
    loaded_line_style,
    out_of_service_style,
    station_size_mm,
)
from siteselect.render.theme import Theme, mixed
from siteselect.render.words import tr
from siteselect.study.built_in_layers import LAYERS

_LOADING_SAMPLES = (0.2, 0.6, 0.9, 1.2)
_SHOWN_FIRM_MW = (50.0, 250.0, 1000.0)
_SCORE_LABELS = (
    say("Site, score 0 to 20"), say("20 to 40"), say("40 to 60"), say("60 to 80"), say("80 to 100"),
)  # fmt: skip

LEGEND_TITLES = {
    "regions": say("Regularity for firm load, 0 to 100"),
    "lines": say("Transmission lines"),
    "loading": say("Line loading, 95th percentile"),
    "margin": say("After the worst outage (N-1)"),
    "tranches": say("Tranches of MW"),
    "confidence": say("Assumed data"),
    "substations": say("Substations, firm MW"),
    "plants": say("Power plants"),
    "places": say("Places"),
    "borders": say("Borders"),
    "zones": say("Zones"),
    "sites": say("Candidate sites"),
}
"""Heading of each group of entries, by layer id."""


def legend_entries(
    scene: MapScene, theme: Theme, *, visible: Set[str] = DEFAULT_LAYERS
) -> tuple[LegendEntry, ...]:
    """Return the legend of the visible layers, grouped by layer, the most important first.

    Layers in a style of their own come after the built-in ones, the topmost first.
    """
    stack = scene.stack or BUILT_IN_STACK
    visible = visible & stack.visible
    plain = visible & _plain_sources(stack)
    built_in = (
        entry
        for layer_id, entries in _GROUPS.items()
        if _NEEDS.get(layer_id, {layer_id}) <= plain
        for entry in entries(scene, theme)
    )
    own = (
        entry
        for one in reversed(stack.layers)
        if one.layer.is_visible and one.drawn is not None and not one.trouble
        for entry in _classes(one.layer.id, one.drawn.classed(theme), theme)
    )
    return (*built_in, *own)


def entries_by_layer(scene: MapScene, theme: Theme) -> dict[str, tuple[LegendEntry, ...]]:
    """Return the legend of every layer of the map by its id, whether it is shown or not."""
    found: dict[str, tuple[LegendEntry, ...]] = {}
    stack = scene.stack or BUILT_IN_STACK
    plain = _plain_sources(stack)
    for one in stack.layers:
        source = one.layer.source
        if one.drawn is not None and not one.trouble:
            entries = _classes(one.layer.id, one.drawn.classed(theme), theme)
        elif source in _GROUPS and _NEEDS.get(source, {source}) <= plain:
            entries = _GROUPS[source](scene, theme)
        else:
            continue
        found[one.layer.id] = tuple(entries)
    return found


def _plain_sources(stack: MapStack) -> frozenset[str]:
    """Return the built-in layers that are drawn in their own looks; some colour others."""
    return frozenset(one.layer.source for one in stack.layers if one.drawn is None)


def legend_title(scene: MapScene, layer_id: str) -> str:
    """Return the heading of a layer's entries."""
    for one in (scene.stack or BUILT_IN_STACK).layers:
        if one.layer.id == layer_id and one.drawn is not None:
            title = one.layer.title or _NAMES.get(one.layer.source, layer_id)
            column = one.drawn.rows.column(one.drawn.style.column)
            if not one.drawn.style.follows_column or column is None:
                return tr(title)
            return tr("{layer}: {column}", layer=tr(title), column=column.title)
    return tr(LEGEND_TITLES[layer_id])


def _classes(layer_id: str, rows: ClassedRows, theme: Theme) -> Iterator[LegendEntry]:
    """Yield the classes that say something, and the only one of a layer that has no more."""
    kind: SymbolKind = _KINDS[rows.family]
    for one in rows.classes:
        if one.label or len(rows.classes) == 1:
            style = SymbolStyle(one.colour, one.width_mm, one.size_mm)
            if kind == "dot":
                style = SymbolStyle(one.colour, 0.1, one.size_mm, outline=theme.halo)
            elif kind == "fill":
                ink = mixed(one.colour, theme.ground, one.fill)
                style = SymbolStyle(ink, one.width_mm, outline=one.colour)
            yield LegendEntry(layer_id, kind, one.label or tr("All rows"), style)


def _sites(_scene: MapScene, theme: Theme) -> Iterator[LegendEntry]:
    samples = ("10", "30", "50", "70", "90")
    for label, sample, ink in zip(_SCORE_LABELS, samples, theme.score_ramp, strict=True):
        yield LegendEntry("sites", "badge", tr(label), SymbolStyle(ink, size_mm=4.4, text=sample))


def _substations(scene: MapScene, theme: Theme) -> Iterator[LegendEntry]:
    ink, rim = theme.substation, theme.substation_rim
    if not scene.results.firm_mw:
        yield LegendEntry(
            "substations", "disc", tr("Substation"), SymbolStyle(ink, 0.16, 1.6, (), rim)
        )
        return
    for mw in _SHOWN_FIRM_MW:
        under = max((c for c in FIRM_CLASSES_MW if c < mw), default=0.0)
        style = SymbolStyle(ink, 0.16, station_size_mm(mw), (), rim)
        yield LegendEntry("substations", "disc", _mw_class(scene, under, mw), style)
    ring = SymbolStyle(ink, 0.28, UNKNOWN_STATION_MM, (), rim)
    none = tr("No room then") if scene.results.is_one_hour else tr("No firm MW")
    yield LegendEntry("substations", "ring", none, ring)
    if scene.stations.is_estimated.any():
        guessed = SymbolStyle(ink, 0.2, 2.2, (2.0, 2.0))
        yield LegendEntry("substations", "ring", tr("Position estimated"), guessed)


def _mw_class(scene: MapScene, under_mw: float, mw: float) -> str:
    if scene.results.is_one_hour:
        return tr("{low:,.0f} to {high:,.0f} MW of room", low=under_mw, high=mw)
    return tr("{low:,.0f} to {high:,.0f} MW firm", low=under_mw, high=mw)


def _tranches(scene: MapScene, theme: Theme) -> Iterator[LegendEntry]:
    results = scene.results
    if not results.opportunistic_mw:
        return
    firm, regular, opportunistic = (100 * share for share in results.shares.all)
    for label, at in (
        (tr("Firm, {share:.0f} % of hours", share=firm), 2),
        (tr("Regular, {share:.0f} % of hours", share=regular), 1),
        (tr("Opportunistic, {share:.0f} %", share=opportunistic), 0),
    ):
        style = SymbolStyle(theme.substation, 0.16, 1.4 + 1.3 * (2 - at), outline=str(at))
        yield LegendEntry("tranches", "tranches", label, style)


def _margin(scene: MapScene, theme: Theme) -> Iterator[LegendEntry]:
    if not scene.results.outage_loading:
        return
    plain = line_style(EXTRA_HIGH_KV, theme)
    labels = (
        tr("under 50 % of the emergency rating"), tr("50 to 80 %"), tr("80 to 100 %"),
        tr("over 100 %: overloaded after an outage"),
    )  # fmt: skip
    for label, sample in zip(labels, _LOADING_SAMPLES, strict=True):
        yield LegendEntry("margin", "line", label, loaded_line_style(plain, sample, theme))


def _confidence(scene: MapScene, theme: Theme) -> Iterator[LegendEntry]:
    confidence = scene.results.confidence
    if any(is_doubtful(kind) for kind in confidence.lines.values()):
        style = SymbolStyle(theme.high_voltage, 0.42, outline=theme.halo)
        yield LegendEntry("confidence", "dotted", tr("Rating assumed or synthetic"), style)
    if any(is_doubtful(kind) for kind in confidence.regions.values()):
        style = SymbolStyle(theme.map_muted, 0.18, outline=theme.region_line)
        yield LegendEntry("confidence", "hatch", tr("Energy assumed or synthetic"), style)


def _lines(scene: MapScene, theme: Theme) -> Iterator[LegendEntry]:
    lines = scene.lines
    for kv in sorted(set(lines.kv[~lines.is_dc].tolist()), reverse=True):
        yield LegendEntry("lines", "line", tr("{kv:g} kV", kv=kv), line_style(kv, theme))
    for kv in sorted(set(lines.kv[lines.is_dc].tolist()), reverse=True):
        style = line_style(kv, theme, is_dc=True)
        yield LegendEntry("lines", "line", tr("{kv:g} kV direct current", kv=kv), style)
    if scene.out_of_service:
        yield LegendEntry("lines", "crossed", tr("Out of service"), out_of_service_style(theme))


def _loading(scene: MapScene, theme: Theme) -> Iterator[LegendEntry]:
    if np.isnan(scene.lines.loading).all():
        return
    plain = line_style(EXTRA_HIGH_KV, theme)
    for label, sample in zip(LOADING_LABELS, _LOADING_SAMPLES, strict=True):
        yield LegendEntry("loading", "line", tr(label), loaded_line_style(plain, sample, theme))


def _regions(scene: MapScene, theme: Theme) -> Iterator[LegendEntry]:
    results = scene.results
    if not results.by_region:
        return
    labels = SURPLUS_LABELS if results.is_one_hour else REGULARITY_LABELS
    for label, ink in zip(labels, theme.region_ramp, strict=True):
        yield LegendEntry(
            "regions", "fill", tr(label), SymbolStyle(ink, 0.14, outline=theme.region_line)
        )
    if np.isnan(scene.regions.values).any():
        hatch = SymbolStyle(theme.region_line, 0.18, outline=theme.region_line)
        yield LegendEntry("regions", "hatch", tr("Not known"), hatch)
    if results.is_one_hour:
        shed = SymbolStyle(theme.warning, 0.25, outline=theme.region_line)
        yield LegendEntry("regions", "hatch", tr("Existing demand is shed"), shed)


def _plants(scene: MapScene, theme: Theme) -> Iterator[LegendEntry]:
    shown = {fuel_class(fuel).label for fuel in scene.plants.fuels}
    for fuel in (*FUELS, OTHER_FUEL):
        if fuel.label in shown:
            ink = fuel.dark if theme.is_dark else fuel.light
            style = SymbolStyle(ink, 0.14, 2.2, outline=theme.substation_rim)
            yield LegendEntry("plants", "diamond", tr(fuel.label), style)


def _zones(scene: MapScene, theme: Theme) -> Iterator[LegendEntry]:
    hard = scene.zone_is_hard
    if hard.any():
        style = SymbolStyle(theme.zone_hard, 0.25, outline=theme.zone_hard)
        yield LegendEntry("zones", "hatch", tr("Excluded"), style)
    if (~hard).any():
        style = SymbolStyle(theme.zone_soft, 0.25, outline=theme.zone_soft)
        yield LegendEntry("zones", "hatch", tr("Noted, not excluded"), style)


def _borders(scene: MapScene, theme: Theme) -> Iterator[LegendEntry]:
    if scene.borders.n_parts:
        yield LegendEntry("borders", "line", tr("Border"), SymbolStyle(theme.border, 0.28))
    if scene.has_disputed_borders:
        style = SymbolStyle(theme.border, 0.28, dash=(6.0, 3.0))
        yield LegendEntry("borders", "line", tr("Disputed, no position taken"), style)


def _places(scene: MapScene, theme: Theme) -> Iterator[LegendEntry]:
    if scene.places.names:
        style = SymbolStyle(theme.halo, 0.24, 1.1, outline=theme.place)
        yield LegendEntry("places", "dot", tr("Town"), style)


_GROUPS: dict[str, Callable[[MapScene, Theme], Iterator[LegendEntry]]] = {
    "sites": _sites,
    "substations": _substations,
    "lines": _lines,
    "tranches": _tranches,
    "margin": _margin,
    "loading": _loading,
    "regions": _regions,
    "confidence": _confidence,
    "plants": _plants,
    "zones": _zones,
    "borders": _borders,
    "places": _places,
}
_NEEDS = {
    "loading": {"loading", "lines"},
    "margin": {"margin", "lines"},
    "tranches": {"tranches", "substations"},
}
_KINDS: dict[Family, SymbolKind] = {"point": "dot", "line": "line", "area": "fill"}
_NAMES = {layer.id: layer.name for layer in LAYERS}
