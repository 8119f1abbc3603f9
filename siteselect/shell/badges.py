"""What must stand beside every number: security policy, what is not checked, synthetic data."""

from dataclasses import dataclass

from siteselect.core.provenance import DataClass
from siteselect.study.study import Study

HOURS_OF_TWO_YEARS = 2 * 8760


@dataclass(frozen=True, slots=True)
class Badge:
    """A few words always in sight, and what they mean."""

    text: str
    meaning: str


def badges(study: Study) -> tuple[Badge, ...]:
    """Return the badges that the study itself owes."""
    return (*_unchecked_levels(study), *_hourly(study))


def policy_badge(policy: str, meaning: str) -> Badge:
    """Return the badge of the network security policy."""
    return Badge(f"Security: {policy}", meaning)


def engine_badge(trouble: str) -> Badge:
    """Return the badge of results without compiled loops, and why there are none.

    Parameters
    ----------
    trouble : str
        Why they will not come; empty while they are being compiled.
    """
    why = (
        f"could not be compiled here: {trouble}"
        if trouble
        else "is being compiled, once on this machine; numbers follow by themselves"
    )
    return Badge(
        "Lower bounds" if trouble else "Lower bounds for now",
        f"Hosting capacity counts surplus picking up in proportion, since the fast engine {why}.",
    )


def _unchecked_levels(study: Study) -> list[Badge]:
    """Name the voltage levels that stations have but no line connects."""
    modelled = {line.kv for line in study.lines}
    levels = {kv for station in study.substations for kv in station.kv_levels}
    missing = sorted(levels - modelled, reverse=True)
    if not missing:
        return []
    names = " and ".join(f"{kv:g} kV" for kv in missing)
    return [
        Badge(
            f"{names} network not checked",
            f"Lines of {names} are not in the study. A site at such a level counts up to the "
            "transformers of its station; the lines beyond it are not checked.",
        )
    ]


def _hourly(study: Study) -> list[Badge]:
    words = []
    if study.info.hourly_class != DataClass.MEASURED:
        words.append(f"{study.info.hourly_class} hourly data")
    if study.info.n_hours < HOURS_OF_TWO_YEARS:
        words.append("single year")
    if not words:
        return []
    text = ", ".join(words)
    return [
        Badge(
            text[0].upper() + text[1:],
            "Hourly demand and availability are made by rule from published totals unless the "
            "study says otherwise; with one year nothing is known of how years differ.",
        )
    ]
