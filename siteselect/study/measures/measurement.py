"""What a measure returns, and how deviations from several targets become one number."""

from collections.abc import Mapping
from dataclasses import dataclass

from siteselect.core.errors import InputError
from siteselect.core.words import say


@dataclass(frozen=True)
class Measurement:
    """A measured figure.

    Attributes
    ----------
    value : float or None
        None when the model cannot say.
    note : str
        What the figure rests on and what else was found.
    holds : bool
        False when a side condition of the target is missed whatever the value.
    """

    value: float | None
    note: str = ""
    holds: bool = True


def deviation_in_tolerances(
    found: Mapping[str, float],
    targets: Mapping[str, float],
    tolerances: Mapping[str, float],
    *,
    unit: str,
) -> Measurement:
    """Return the greatest deviation from several targets, 1 being just within tolerance.

    Parameters
    ----------
    found, targets : mapping of str to float
        By name, in `unit`.
    tolerances : mapping of str to float
        Allowed deviation by name, in `unit`.

    Raises
    ------
    InputError
        When a target has no figure or no tolerance.
    """
    unknown = [name for name in targets if name not in found or name not in tolerances]
    if unknown:
        raise InputError(
            say("There is no figure or tolerance for {unknown}", unknown=", ".join(unknown)),
            where="validation, arguments",
            fix=say("Use the names of the study and give each a tolerance."),
        )
    parts = {name: abs(found[name] - targets[name]) / tolerances[name] for name in targets}
    listed = ", ".join(f"{n} {found[n]:.3g} ({targets[n]:.3g})" for n in targets)
    missed = [name for name, part in parts.items() if part > 1]
    verdict = f"; outside: {', '.join(missed)}" if missed else ""
    return Measurement(max(parts.values()), f"model (target) [{unit}]: {listed}{verdict}")
