"""Made-up candidates and programmes for tests of the allocation."""

from dataclasses import replace
from typing import Any

from siteselect.core.allocation.candidate import Candidate
from siteselect.core.allocation.programme import Programme
from siteselect.core.entities import LoadClass, Workload

MINING = Workload(
    "mining", "Mining", LoadClass.INTERRUPTIBLE, 100.0, 0.95, 0.35, 1.03, 0.003, 25.0, 1.12, 0.05,
    0.15,
)  # fmt: skip
AI = Workload("ai", "AI", LoadClass.FIRM, 50.0, 0.99, 0.995, 1.15, 0.008, 20.0, 1.4, 1.0, 1.0)


def a_candidate(site: str = "S1", workload: Workload = MINING, **changes: Any) -> Candidate:
    """Return a candidate at a station of its own, in region R, without operator."""
    usual = Candidate(
        site_id=site,
        site_name=f"Site {site}",
        workload=workload,
        operator="",
        status="candidate",
        region_id="R",
        region_name="Region R",
        substation_id=f"station of {site}",
        substation_name=f"Station of {site}",
        bus=0,
        site_max_mw=200.0,
        least_energy_share=workload.min_energy_share,
        connection_usd_per_mw=100_000.0,
    )
    return replace(usual, **changes)


def a_programme(**changes: Any) -> Programme:
    """Return a programme of 1,000 MW with the usual caps and no AI share."""
    usual = Programme(
        cap_mw=1000.0,
        site_cap_mw=500.0,
        common_mode_cap_mw=700.0,
        operator_cap_share=0.2,
        least_ai_share=0.0,
        sandbox_cap_mw=50.0,
        phase_cap_mw=(200.0, 700.0),
        pilot_site_cap_mw=50.0,
    )
    return replace(usual, **changes)
