"""What must stand beside every number: security policy, what is not checked, synthetic data."""

from dataclasses import dataclass

from siteselect.core.provenance import DataClass
from siteselect.core.words import listed, listed_with_and, say
from siteselect.study.study import Study

HOURS_OF_TWO_YEARS = 2 * 8760
_HOURLY = {
    DataClass.PUBLISHED: say("Published hourly data"),
    DataClass.ASSUMED: say("Assumed hourly data"),
    DataClass.SYNTHETIC: say("Synthetic hourly data"),
}


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
    return Badge(say("Security: {policy}", policy=policy), meaning)


def engine_badge(trouble: str) -> Badge:
    """Return the badge of results without compiled loops, and why there are none.

    Parameters
    ----------
    trouble : str
        Why they will not come; empty while they are being compiled.
    """
    if not trouble:
        return Badge(
            say("Lower bounds for now"),
            say("Hosting capacity counts surplus picking up in proportion, since the fast engine "
                "is being compiled, once on this machine; numbers follow by themselves."),
        )  # fmt: skip
    return Badge(
        say("Lower bounds"),
        say("Hosting capacity counts surplus picking up in proportion, since the fast engine "
            "could not be compiled here: {trouble}.", trouble=trouble),
    )  # fmt: skip


def _unchecked_levels(study: Study) -> list[Badge]:
    """Name the voltage levels that stations have but no line connects."""
    modelled = {line.kv for line in study.lines}
    levels = {kv for station in study.substations for kv in station.kv_levels}
    missing = sorted(levels - modelled, reverse=True)
    if not missing:
        return []
    names = listed_with_and(say("{kv:g} kV", kv=kv) for kv in missing)
    return [
        Badge(
            say("{levels} network not checked", levels=names),
            say("Lines of {levels} are not in the study. A site at such a level counts up to the "
                "transformers of its station; the lines beyond it are not checked.",
                levels=names),
        )
    ]  # fmt: skip


def _hourly(study: Study) -> list[Badge]:
    words = []
    if study.info.hourly_class != DataClass.MEASURED:
        words.append(_HOURLY[DataClass(study.info.hourly_class)])
    if study.info.n_hours < HOURS_OF_TWO_YEARS:
        words.append(say("single year") if words else say("Single year"))
    if not words:
        return []
    return [
        Badge(
            listed(words),
            say("Hourly demand and availability are made by rule from published totals unless the "
                "study says otherwise; with one year nothing is known of how years differ."),
        )
    ]  # fmt: skip
