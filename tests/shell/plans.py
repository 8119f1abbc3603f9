"""Plans made by hand, and an engine that answers when told."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from siteselect.core.allocation.plan import Plan, PlanCap, PlanLoad, PlanRow
from siteselect.core.allocation.problem import Certificate
from siteselect.core.allocation.programme import Programme
from siteselect.core.entities import LoadClass, Site
from siteselect.core.headroom.monitored import Security
from siteselect.core.progress import Progress
from siteselect.core.provenance import DataClass
from siteselect.study.evaluation import Evaluation

PROGRAMME = Programme(
    cap_mw=800.0, site_cap_mw=500.0, common_mode_cap_mw=700.0, operator_cap_share=1.0,
    least_ai_share=0.0, sandbox_cap_mw=0.0,
)  # fmt: skip


def made_load(site: Site, mw: float, workload: str = "mining") -> PlanLoad:
    """Return what a plan gives to one site."""
    return PlanLoad(
        site_id=site.id, site_name=site.name, workload_id=workload, workload_name=workload.title(),
        load_class=LoadClass.INTERRUPTIBLE, region_id="W", operator="", substation_id="WST",
        substation_name="West", bus_id="WST:220", bus_index=1, max_mw=site.requested_mw,
        capacity_mw=mw, served_mwh=mw * 40, hours_at_full=40.0,
        energy_share=0.9 if mw else 0.0, least_energy_share=0.35, worth_usd=1.0, operator_usd=1.0,
        limited_by=("programme cap",) if mw else (),
        raised_by=f"10 MW more at {site.name} would need the programme cap raised by 10 MW.",
    )  # fmt: skip


def made_plan(
    sites: Sequence[Site], megawatts: Sequence[float], *, gap: float, is_preview: bool = False
) -> Plan:
    """Return a plan that gives these MW to these sites."""
    loads = tuple(made_load(site, mw) for site, mw in zip(sites, megawatts, strict=True))
    none = np.zeros((1, len(loads)))
    return Plan(
        sites=tuple(sites), loads=loads, sources=(),
        caps=(
            PlanCap("common-mode cap at West", 700.0, 10.0, 1e-12, "It has room to spare."),
            PlanCap("programme cap", 800.0, sum(megawatts), 120.0, "10 MW more would add 1,200."),
        ),
        rows=(
            PlanRow(0, 1, "West–Middle 500 kV line with another out", 34, 230.0,
                    DataClass.ASSUMED, "It is full in 34 h."),
        ),
        hours=np.arange(1), weight_h=np.ones(1), served_mw=none, used_mw=none,
        objective_usd=2.5e6, certificate=Certificate(2.5e6, gap, 0.0, ""), is_preview=is_preview,
        solver="by hand", security=Security.SECURE, policy="must not worsen", programme=PROGRAMME,
        clash=(), notes=("A note.",), data_class=DataClass.SYNTHETIC, study_name="three-regions",
        study_hash="", scenario_id="base", engine_version=0,
    )  # fmt: skip


@dataclass
class PatientEngine:
    """Previews at once; answers, or fails, when `go` is set."""

    go: threading.Event = field(default_factory=threading.Event)
    error: Exception | None = None
    asked: list[tuple[float, bool]] = field(default_factory=list)
    has_stopped: threading.Event = field(default_factory=threading.Event)

    def preview(
        self, _: Evaluation, sites: Sequence[Site], programme: Programme, *, secure: bool
    ) -> Plan:
        """Give half of what is asked for."""
        self.asked.append((programme.cap_mw, secure))
        halves = [site.requested_mw / 2 for site in sites]
        return made_plan(sites, halves, gap=0.031, is_preview=True)

    def allocate(
        self, _: Evaluation, sites: Sequence[Site], programme: Programme, *, secure: bool,
        progress: Progress,
    ) -> Plan:  # fmt: skip
        """Wait, then give the first site all and the others nothing."""
        try:
            while not self.go.wait(0.01):
                progress.report(0.5, "Solving the joint allocation")
            if self.error is not None:
                raise self.error
            megawatts = [sites[0].requested_mw, *(0.0 for _ in sites[1:])]
            return made_plan(sites, megawatts, gap=3e-7)
        finally:
            self.has_stopped.set()
