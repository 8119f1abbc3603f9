"""The smallest study that shows the point: three regions, four stations, two plants."""

from datetime import datetime

import numpy as np
from shapely import Point, box

from siteselect.core.entities import (
    Criterion,
    Line,
    LoadClass,
    LoadShare,
    Place,
    Plant,
    Region,
    Site,
    Substation,
    Transformer,
    Workload,
)  # fmt: skip
from siteselect.core.provenance import DataClass, Provenance
from siteselect.core.tables import NamedColumns
from siteselect.study.study import Study, StudyInfo
from tests.helpers.defaults import default_assumptions


def three_region_study(n_hours: int = 48) -> Study:
    """Return a made-up grid: a plant-rich west, a middle, and an eastern load centre."""
    hours = np.arange(n_hours)
    swing = 1 + 0.2 * np.sin(2 * np.pi * (hours % 24) / 24)
    demand = np.column_stack([100 * swing, 200 * swing, 400 * swing])
    availability = np.column_stack(
        [np.full(n_hours, 0.9), 0.5 + 0.4 * np.cos(2 * np.pi * hours / 24)]
    )
    mining = Workload(
        "mining", "Bitcoin mining", LoadClass.INTERRUPTIBLE, 100.0, 0.95, 0.35,
        1.03, 0.003, 25.0, 1.12, 0.05, 0.15,
    )  # fmt: skip
    ai = Workload(
        "ai", "AI data centre", LoadClass.FIRM, 50.0, 0.99, 0.995, 1.15, 0.008, 20.0, 1.4, 1.0, 1.0
    )
    return Study(
        info=StudyInfo(
            name="three-regions", title="Three regions", map_crs="EPSG:32631", time_zone="UTC",
            first_hour=datetime(2024, 7, 1), n_hours=n_hours, currency="CUR",
            currency_per_usd=100.0, hourly_class=DataClass.SYNTHETIC,
            attribution=("Made up for tests",),
        ),
        substations=(
            Substation("WST", "West", 1.0, 10.0, (500.0, 220.0), "W", year=2010),
            Substation("MID", "Middle", 2.0, 10.0, (500.0, 220.0, 132.0), "M", year=2000),
            Substation("EST", "East", 3.0, 10.0, (500.0, 220.0, 132.0), "E", year=1985),
            Substation("SOU", "South", 2.0, 9.0, (220.0, 132.0), "W"),
        ),
        transformers=(
            Transformer("WST-1", "WST", 500.0, 220.0, 2, 600.0),
            Transformer("MID-1", "MID", 500.0, 220.0, 2, 600.0),
            Transformer("MID-2", "MID", 220.0, 132.0, 2, 500.0),
            Transformer("EST-1", "EST", 500.0, 220.0, 2, 900.0),
            Transformer("EST-2", "EST", 220.0, 132.0, 4, 640.0),
            Transformer("SOU-1", "SOU", 220.0, 132.0, 2, 320.0),
        ),
        lines=(
            Line("L1", "WST", "MID", 500.0, 2, 110.0, 0.27, 1600.0, year=1995),
            Line("L2", "MID", "EST", 500.0, 1, 110.0, 0.27, 800.0),
            Line("L3", "WST", "SOU", 220.0, 2, 155.0, 0.4, 500.0),
            Line("L4", "SOU", "MID", 220.0, 2, 110.0, 0.4, 500.0),
        ),
        plants=(
            Plant("P1", "West coal", 1.0, 10.1, 1500.0, "coal", "WST", 500.0, 3, 14.0, 0.92,
                  "thermal"),
            Plant("P2", "South wind", 2.1, 9.0, 300.0, "wind", "SOU", 220.0, 0, 0.0, 0.0, "wind",
                  floor_profile=""),
            Plant("P3", "East gas", 3.1, 10.0, 400.0, "gas", "EST", 220.0, 4, 22.0, 0.4, "thermal"),
        ),
        regions=(
            Region("W", "West", box(0.5, 8.5, 1.5, 10.5), 800.0, 1_000_000),
            Region("M", "Middle", box(1.5, 8.5, 2.5, 10.5), 1700.0, 2_000_000),
            Region("E", "East", box(2.5, 8.5, 3.5, 10.5), 3500.0, 4_000_000),
        ),
        load_shares=(
            LoadShare("SOU", "W", 1.0),
            LoadShare("MID", "M", 1.0),
            LoadShare("EST", "E", 1.0),
        ),
        hourly_demand=NamedColumns(("W", "M", "E"), demand),
        hourly_availability=NamedColumns(("thermal", "wind"), availability),
        temperature_c=NamedColumns(("W", "M", "E"), np.full((288, 3), 25.0)),
        workloads=(mining, ai),
        criteria=(
            Criterion("C1", "Regularity", "0-100", 20, 90, 8, 16, "DOMAIN 3.2"),
            Criterion("C2", "Energy availability", "share", 0.40, 0.95, 16, 4, "DOMAIN 3.2"),
            Criterion("C3", "Headroom ratio", "ratio", 1.0, 2.5, 12, 14, "DOMAIN 3.2"),
            Criterion("C12", "Water stress", "0-5", 5, 0, 1, 5, "DOMAIN 3.2"),
        ),
        assumptions=default_assumptions(largest_infeed_mw=100.0, programme_cap_mw=800.0),
        places=(Place("c1", "Eastville", "city", 3.0, 10.0, 2_000_000),),
        sites=(
            Site("S1", "Western field", Point(1.1, 9.9), "mining", 100.0),
            Site("S2", "Eastern hall", box(2.95, 9.95, 2.98, 9.98), "ai", 50.0),
        ),
        provenance=(
            Provenance("substations", "*", "", "made up", "2026-11", DataClass.SYNTHETIC),
            Provenance("hourly_demand", "*", "", "made up", "2026-11", DataClass.SYNTHETIC),
        ),
    )  # fmt: skip
