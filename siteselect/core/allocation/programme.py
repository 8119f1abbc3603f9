"""What a planner asks of a joint allocation: limits, shares, tariff and whose worth counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from siteselect.core.entities import LoadClass, Operator, Workload
from siteselect.core.errors import InputError
from siteselect.core.words import say

AI_PREFIX = "ai"
"""Workloads whose id is this word, or begins with it and an underscore, count as AI."""

N_PHASES = 4


class Worth(StrEnum):
    """Whose gain the allocation maximises (DOMAIN section 4.1)."""

    PUBLIC = "public contribution"
    """What new load pays above the cost of serving it."""
    OPERATOR = "operator value"
    """What new load earns above what it pays."""
    WEIGHTED = "weighted"
    """Both, by `Programme.public_weight`."""


class Tariff(StrEnum):
    """What new load pays for energy (DOMAIN section 4.3)."""

    PACKAGE = "marginal-cost package"
    INCREMENTAL = "incremental use"
    INDUSTRIAL = "industrial base average"
    NATIONAL = "national average"
    WHEELING = "wheeling"
    MARGINAL = "hourly marginal price and adder"
    FIRM_CAPACITY = "hourly marginal price, adder and capacity"


@dataclass(frozen=True)
class Programme:
    """The rules of one allocation. Every default number comes from an assumption of the study.

    Attributes
    ----------
    cap_mw : float
        Most load of the whole programme. [MW]
    site_cap_mw : float
        Most load of one site. [MW]
    common_mode_cap_mw : float
        Most load behind one connection station, which one fault may trip together. [MW]
    operator_cap_share : float
        Largest share of `cap_mw` for one operator; sites without an operator are free of it.
    least_ai_share : float
        Least share of the MW allocated that AI takes, where a site takes AI at all.
    sandbox_cap_mw : float
        Most load of one operator's sites of status ``sandbox``. [MW]
    workload_ids : tuple of str
        Workloads that every site may take besides its own.
    operator_cap_mw : mapping of str to float
        Most that an operator may have besides its share, by what it is called. [MW]
    energy_shares : mapping of str to float
        Least share of energy by workload id, in place of the workload's own.
    region_cap_mw, region_least_mw : mapping of str to float
        Most and least load by region id. [MW]
    least_mw : float
        Least load of the whole programme. [MW]
    least_site_mw : float
        A site is built with at least this much or not at all; 0 lets any size be. [MW]
    phase : int
        1 to 4 caps the programme at what that phase may reach, 0 looks at the end.
    phase_cap_mw : tuple of float
        What the programme may reach in every phase. [MW]
    pilot_site_cap_mw : float
        Most load of one site in phase 1. [MW]
    worth : Worth
    public_weight : float
        Weight of the public contribution in the weighted worth, the rest is the operator's.
    tariff : Tariff
    holds_to_request : bool
        No site gets more than it asks for.
    """

    cap_mw: float
    site_cap_mw: float
    common_mode_cap_mw: float
    operator_cap_share: float
    least_ai_share: float
    sandbox_cap_mw: float
    workload_ids: tuple[str, ...] = ()
    energy_shares: Mapping[str, float] = field(default_factory=dict)
    region_cap_mw: Mapping[str, float] = field(default_factory=dict)
    region_least_mw: Mapping[str, float] = field(default_factory=dict)
    least_mw: float = 0.0
    least_site_mw: float = 0.0
    phase: int = 0
    phase_cap_mw: tuple[float, ...] = ()
    pilot_site_cap_mw: float = 0.0
    worth: Worth = Worth.PUBLIC
    public_weight: float = 0.5
    tariff: Tariff = Tariff.MARGINAL
    holds_to_request: bool = True
    operator_cap_mw: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse numbers that mean nothing."""
        amounts = {
            "programme cap": self.cap_mw,
            "site cap": self.site_cap_mw,
            "common-mode cap": self.common_mode_cap_mw,
            "sandbox cap": self.sandbox_cap_mw,
            "least programme": self.least_mw,
            "least site": self.least_site_mw,
            "cap of a pilot site": self.pilot_site_cap_mw,
            **{f"cap of operator {key}": mw for key, mw in self.operator_cap_mw.items()},
            **{f"cap of region {key}": mw for key, mw in self.region_cap_mw.items()},
            **{f"least of region {key}": mw for key, mw in self.region_least_mw.items()},
            **{f"cap of phase {i + 1}": mw for i, mw in enumerate(self.phase_cap_mw)},
        }
        shares = {
            "operator cap": self.operator_cap_share,
            "least AI share": self.least_ai_share,
            "public weight": self.public_weight,
            **{f"energy share of {key}": share for key, share in self.energy_shares.items()},
        }
        for name, mw in amounts.items():
            if not 0 <= mw < float("inf"):
                raise InputError(
                    say("A {name} of {mw:g} MW has no meaning", name=name, mw=mw),
                    fix=say("Give 0 MW or more."),
                )
        for name, share in shares.items():
            if not 0 <= share <= 1:
                raise InputError(
                    say("A {name} of {share:g} is no share", name=name, share=share),
                    fix=say("Give 0 to 1."),
                )
        if self.phase not in range(len(self.phase_cap_mw) + 1):
            raise InputError(
                say("There is no phase {phase}", phase=self.phase),
                fix=say("Give 0 to {n_phase_cap_mw}.", n_phase_cap_mw=len(self.phase_cap_mw)),
            )

    @property
    def reached_mw(self) -> float:
        """The cap in MW that holds in the phase looked at."""
        if not self.phase:
            return self.cap_mw
        return min(self.cap_mw, self.phase_cap_mw[self.phase - 1])

    def energy_share(self, workload: Workload) -> float:
        """Return the least share of energy of a workload."""
        return self.energy_shares.get(workload.id, workload.min_energy_share)


def is_ai(workload_id: str) -> bool:
    """Return whether a workload counts towards the least AI share."""
    return workload_id == AI_PREFIX or workload_id.startswith(f"{AI_PREFIX}_")


def default_programme(
    assumptions: Mapping[str, float],
    workloads: Sequence[Workload],
    operators: Sequence[Operator] = (),
) -> Programme:
    """Return the programme that a study's assumptions describe.

    Every site may take its own workload, the first enabled interruptible one and the first
    enabled firm one.

    Raises
    ------
    InputError
        When an assumption is missing.
    """
    enabled = [workload for workload in workloads if workload.is_enabled]
    first = (
        next((w.id for w in enabled if w.load_class is kind), None)
        for kind in (LoadClass.INTERRUPTIBLE, LoadClass.FIRM)
    )
    try:
        return Programme(
            cap_mw=assumptions["programme_cap_mw"],
            site_cap_mw=assumptions["site_cap_mw"],
            common_mode_cap_mw=assumptions["common_mode_cap_mw"],
            operator_cap_share=assumptions["operator_cap_share"],
            least_ai_share=assumptions["least_ai_share"],
            sandbox_cap_mw=assumptions["sandbox_cap_mw"],
            workload_ids=tuple(name for name in first if name is not None),
            phase_cap_mw=tuple(assumptions[f"phase_{i + 1}_cap_mw"] for i in range(N_PHASES)),
            pilot_site_cap_mw=assumptions["pilot_site_cap_mw"],
            operator_cap_mw={one.title: one.cap_mw for one in operators if one.cap_mw is not None},
        )
    except KeyError as missing:
        raise InputError(
            say("The assumption {missing} is missing", missing=missing),
            where="allocation programme",
            fix=say("Add it to the assumptions of the study."),
        ) from missing
