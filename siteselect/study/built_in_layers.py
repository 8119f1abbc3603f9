"""The layers that every map has, whatever the planner brought along."""

from dataclasses import dataclass

from siteselect.core.words import say


@dataclass(frozen=True)
class LayerInfo:
    """A layer of every map: its id, its name, and whether it is shown at first."""

    id: str
    name: str
    is_visible: bool = True


LAYERS = (
    LayerInfo("land", say("Land and sea")),
    LayerInfo("regions", say("Regions by regularity")),
    LayerInfo("lakes", say("Lakes")),
    LayerInfo("rivers", say("Rivers")),
    LayerInfo("provinces", say("Provinces")),
    LayerInfo("borders", say("Borders")),
    LayerInfo("lines", say("Transmission lines")),
    LayerInfo("loading", say("Line loading")),
    LayerInfo("margin", say("Line loading, N-1"), is_visible=False),
    LayerInfo("plants", say("Power plants")),
    LayerInfo("substations", say("Substations by firm MW")),
    LayerInfo("tranches", say("Tranches of MW")),
    LayerInfo("confidence", say("Marks on assumed data"), is_visible=False),
    LayerInfo("zones", say("Zones")),
    LayerInfo("places", say("Places")),
    LayerInfo("sites", say("Sites")),
)
"""All layers in drawing order, the lowest first. `loading` and `margin` colour the lines, `margin`
over `loading`; `tranches` widens the substations' discs; `confidence` marks what is there."""

GROUND = "land"
"""It covers everything, so it stays below."""

WITH_ROWS = ("regions", "lines", "plants", "substations", "zones", "places", "sites")
"""Those whose rows can be listed, filtered and given another style."""
