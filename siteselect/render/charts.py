"""The charts of one site, for panels and for paper: where to find which."""

from siteselect.render.chart_contributions import (
    contribution_at,
    contributions_height_mm,
    draw_contributions,
)
from siteselect.render.chart_duration import draw_duration_curve
from siteselect.render.chart_heat_map import (
    HeatCell,
    draw_heat_map,
    heat_cell_at,
    heat_cell_rect,
)

__all__ = [
    "HeatCell",
    "contribution_at",
    "contributions_height_mm",
    "draw_contributions",
    "draw_duration_curve",
    "draw_heat_map",
    "heat_cell_at",
    "heat_cell_rect",
]
