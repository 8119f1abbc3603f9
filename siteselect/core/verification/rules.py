"""What a verification lets pass, and the rules that a plan was made under.

Written apart from the engine on purpose: a plan is checked against what the methods say, not
against what the program does.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

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
        Rating after an outage over the one without security margin.
    design_ambient_c : float
        Air temperature that plates are for. [degC]
    ambient_rating_ceiling : float
        Most that cool air may make of a rating.
    age_derating : float
        Part of the loss by age that counts.
    year : int
        Year in which ages are taken.
    """

    security_margin: float
    power_factor: float
    transformer_reactance_pu: float
    line_emergency_factor: float
    transformer_emergency_factor: float
    design_ambient_c: float
    ambient_rating_ceiling: float
    age_derating: float
    year: int
