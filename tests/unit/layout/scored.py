"""Made-up scores with numbers a reader can follow."""

from datetime import datetime

import numpy as np
from shapely import Point

from siteselect.core.entities import Site
from siteselect.core.headroom.headroom import Headroom
from siteselect.core.provenance import DataClass
from siteselect.core.regularity.regularity import Regularity
from siteselect.core.scoring.site_score import (
    BindingElement,
    BrokenRule,
    Connection,
    Contribution,
    SiteScore,
    WorstEvent,
)
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study

ASSUMED = DataClass.ASSUMED


def a_regularity(request_mw: float = 100.0, **fields: object) -> Regularity:
    values: dict[str, object] = {
        "request_mw": request_mw, "firm_mw": {0.90: 90.0, 0.95: 80.0, 0.99: 60.0, 0.999: 40.0},
        "availability": 0.75, "energy_availability": 0.9125, "curtailed_mwh_per_year": 1000.0,
        "interruptions_per_year": 12.5, "mean_time_between_h": 700.0, "is_mtbi_censored": False,
        "mean_time_to_restore_h": 3.0, "longest_outage_h": 17.0, "outage_95_h": 9.0, "depth": 0.4,
        "ramps_per_year": 30.0, "ramp_99_mw": 12.0, "starts_per_day": 0.3, "variation": 0.2,
        "firmness": 0.8, "explained_by_clock": 0.5, "autocorrelation_24h": 0.6,
        "autocorrelation_168h": 0.5, "spectral_flatness": 0.1, "rhythm_share": 0.7,
        "mean_mw": 95.0, "enabled_mw": {0.05: 90.0}, "interannual_variation": None,
        "worst_year_share": None, "month_hour_mw": np.zeros((12, 24)),
        "month_hour_availability": np.zeros((12, 24)), "duration_mw": np.zeros(101),
        "score_firm": 50.0, "score_interruptible": 60.0, "is_single_year": True,
    }  # fmt: skip
    return Regularity(**{**values, **fields})  # type: ignore[arg-type]


def a_score(site: Site, score: float | None = 71.25, **fields: object) -> SiteScore:
    values: dict[str, object] = {
        "site_id": site.id, "name": site.name, "workload_id": site.workload_id,
        "requested_mw": site.requested_mw, "score": score,
        "sentence": f"{site.name}: 80 MW held; limited by Middle 220/132 kV.",
        "connection": Connection(
            "MID", "Middle", "MID:220", 1, 220.0, 10.0, 13.0, 4_250_000.0, 42.5
        ),
        "headroom": Headroom(np.full(48, 80.0), np.zeros(48, dtype=np.int64), site.requested_mw),
        "regularity": a_regularity(site.requested_mw),
        "contributions": (
            Contribution("C1", "Regularity", "0-100", 50.0, 0.5, 0.8, 40.0, 80.0, ASSUMED),
            Contribution("C12", "Water stress", "0-5", None, None, 0.2, 0.0, 0.0, ASSUMED),
        ),
        "coverage": 0.8, "broken_rules": (),
        "bindings": (
            BindingElement(3, "South-Middle 220 kV", 4, 0.08, DataClass.PUBLISHED),
            BindingElement(2, "Middle 220/132 kV", 20, 0.42, DataClass.ASSUMED),
        ),
        "worst_events": (WorstEvent(datetime(2024, 7, 1, 18), 17, 40.0, "evening peak"),),
        "firm_n0_mw": 80.0, "firm_n1_mw": None, "tier_share": {0: 0.25, 3: 0.75},
        "energy_cost_lc_per_kwh": 14.125, "emission_t_per_mwh": 0.69, "region_id": "M",
        "data_class": DataClass.SYNTHETIC, "notes": (), "policy": "must not worsen",
    }  # fmt: skip
    if score is None:
        values["broken_rules"] = (BrokenRule("H1", "Lies in a protected area."),)
    return SiteScore(**{**values, **fields})  # type: ignore[arg-type]


def study_with_sites(*names: str) -> Study:
    """Return the made-up study with one site per name on a line from west to east."""
    sites = tuple(
        Site(f"S{i}", name, Point(1 + 2 * i / len(names), (92 + i % 5) / 10), "mining", 100.0)
        for i, name in enumerate(names, start=1)
    )  # fmt: skip
    return three_region_study().with_sites(sites)


def a_shortlist(*names: str) -> tuple[Study, tuple[SiteScore, ...]]:
    """Return a study and one score per name, 90, 89, 88 ..."""
    study = study_with_sites(*names)
    return study, tuple(a_score(site, 90.0 - i) for i, site in enumerate(study.sites))
