"""What a verification lets pass, and the rules that a plan was made under.

Written apart from the engine on purpose: a plan is checked against what the methods say, not
against what the program does.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from siteselect.core.errors import InputError

POWER_TOLERANCE_MW = 1e-3
"""A kilowatt: what rounding may do to a sum over sites or sources."""

FLOW_TOLERANCE_MW = 0.1
"""Branches loaded up to their limit are given 0.05 MW of room, and 0.05 MW above it they still
count as full: a tenth of a megawatt in all."""

SHED_MW = 0.01
"""A region sheds demand when more than this stays unserved."""

SHARE_TOLERANCE = 1e-6
"""Of energy shares and relative gaps."""

N_0, N_1 = "N-0", "N-1"


class Overloads(StrEnum):
    """What load may do to a branch that is overloaded without it."""

    MUST_NOT_WORSEN = "must not worsen"
    STRICT = "strict"
    SKIP = "skip"


SHARE_OF_LOAD = {Overloads.MUST_NOT_WORSEN: 0.03, Overloads.STRICT: 0.0, Overloads.SKIP: np.inf}
"""By how much of all new load an overloaded branch may be loaded further."""


@dataclass(frozen=True, slots=True)
class RatingRules:
    """How ratings follow from what stands on the plates.

    Attributes
    ----------
    security_margin : float
        Share of a rating that may be used with the network intact.
    power_factor : float
        Turns transformer MVA into MW.
    transformer_reactance_pu : float
        On its own rating. [p.u.]
    line_emergency_factor, transformer_emergency_factor : float
        Rating after an outage over the rating on the plate.
    """

    security_margin: float
    power_factor: float
    transformer_reactance_pu: float
    line_emergency_factor: float
    transformer_emergency_factor: float


def overloads_of(policy: str) -> Overloads:
    """Return the rule that a plan's words name.

    Raises
    ------
    InputError
        When they name none.
    """
    for rule in Overloads:
        if rule.value in policy.lower():
            return rule
    raise InputError(
        f"There is no rule '{policy:.60}' for overloaded branches",
        where="plan",
        fix=f"Known rules are {', '.join(Overloads)}.",
    )
