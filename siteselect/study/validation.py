"""Hold the base case against published figures (DOMAIN section 6)."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass

from siteselect.core.errors import InputError
from siteselect.core.words import listed, say
from siteselect.study.evaluation import Evaluation
from siteselect.study.measures import arithmetic, copper_plate, dispatched, generation, network
from siteselect.study.measures.context import Context, NeedsBaseCase
from siteselect.study.measures.measurement import Measurement
from siteselect.study.study import Study, ValidationTarget

MEASURES: dict[str, Callable[..., Measurement]] = {
    measure.__name__: measure
    for measure in (
        generation.generation_twh,
        generation.worst_month_percent,
        generation.peak_mw,
        generation.least_hour_mw,
        generation.top_slice_mw,
        generation.load_factor,
        generation.monthly_energy,
        copper_plate.season_ratio,
        copper_plate.median_surplus_gw,
        copper_plate.block_surplus_gw,
        copper_plate.idle_at_use_gw,
        copper_plate.idle_by_fuel,
        copper_plate.worst_deficit_gw,
        generation.charge_per_kwh,
        dispatched.fuel_shares,
        dispatched.capacity_factors,
        dispatched.link_mean_mw,
        dispatched.curtailed_twh,
        dispatched.basket_cost,
        network.transformers_loaded_percent,
        network.congested_hours_percent,
        network.regional_order,
        arithmetic.breakeven_efficiency,
        arithmetic.not_modelled,
    )
}
"""What a target may name as its measure."""


@dataclass(frozen=True)
class ValidationResult:
    """One published figure beside the model's.

    Attributes
    ----------
    model : float or None
        None when the model cannot say.
    passed : bool
        Whether the figure and its side conditions are met.
    note : str
        What the figure rests on and what else was measured.
    reason : str
        Why a miss is borne; empty when the target is met.
    """

    id: str
    quantity: str
    target: float
    low: float
    high: float
    unit: str
    model: float | None
    passed: bool
    required: bool
    note: str
    reason: str


def validate(study: Study, evaluation: Evaluation | None) -> tuple[ValidationResult, ...]:
    """Return one result per validation target of the study, in its order.

    Parameters
    ----------
    study : Study
    evaluation : Evaluation or None
        Its evaluation; without one, measures of the dispatched base case give no figure.

    Raises
    ------
    InputError
        When a target names an unknown measure or its arguments do not fit.
    """
    context = Context(study, evaluation)
    return tuple(_result(context, target) for target in study.validation)


def _result(context: Context, target: ValidationTarget) -> ValidationResult:
    measure = _measure(target)
    try:
        found = measure(context, **target.arguments)
    except NeedsBaseCase:
        found = Measurement(None, "needs the dispatched base case")
    inside = found.value is not None and target.low <= found.value <= target.high
    passed = bool(inside and found.holds)
    notes = (found.note, target.reason if passed else "")
    return ValidationResult(
        id=target.id,
        quantity=target.quantity,
        target=target.target,
        low=target.low,
        high=target.high,
        unit=target.unit,
        model=found.value,
        passed=passed,
        required=target.required,
        note=". ".join(note.rstrip(".") for note in notes if note),
        reason="" if passed else target.reason,
    )


def _measure(target: ValidationTarget) -> Callable[..., Measurement]:
    measure = MEASURES.get(target.measure)
    if measure is None:
        raise InputError(
            say("There is no measure '{measure}'", measure=target.measure),
            where=f"validation target {target.id}",
            fix=say("Use one of {measures}.", measures=listed(MEASURES)),
        )
    try:
        inspect.signature(measure).bind(None, **target.arguments)
    except TypeError as error:
        raise InputError(
            say(
                "The arguments of '{measure}' do not fit: {error}",
                measure=target.measure,
                error=str(error),
            ),
            where=f"validation target {target.id}",
            fix=say("Correct the arguments."),
        ) from None
    return measure
