"""What a reader of results must know about the data behind them, taken from the study itself."""

from collections.abc import Sequence

from siteselect.core.provenance import DataClass, Provenance
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import SEMICOLON, from_table, listed, say
from siteselect.study.study import Study

HOURS_OF_TWO_YEARS = 2 * 8760


def caveats(study: Study, scores: Sequence[SiteScore]) -> tuple[str, ...]:
    """Return one sentence per thing to bear in mind, the heaviest first; the study's notes last."""
    return (
        *_hourly(study),
        *_weak_tables(study.provenance),
        *_missing_criteria(scores),
        *_policies(scores),
        *study.info.notes,
    )


def _hourly(study: Study) -> list[str]:
    parts: list[str] = []
    if study.info.hourly_class != DataClass.MEASURED:
        known = DataClass(study.info.hourly_class).word
        parts.append(say("{data_class}, not measured", data_class=known))
    if study.info.n_hours < HOURS_OF_TWO_YEARS:
        parts.append(say("a single year, so differences between years are not known"))
    return [say("Hourly data: {what}.", what=listed(parts, SEMICOLON))] if parts else []


def _weak_tables(provenance: Sequence[Provenance]) -> list[str]:
    """Say which tables, or which of their fields, are assumed or synthetic; hourly ones apart."""
    sentences: list[str] = []
    for kind in (DataClass.SYNTHETIC, DataClass.ASSUMED):
        fields: dict[str, list[str]] = {}
        for row in provenance:
            is_of_a_table = "/" not in row.object_id and not row.object_id.startswith("hourly_")
            if row.data_class == kind and is_of_a_table:
                fields.setdefault(row.object_id, []).append(row.field)
        if fields:
            named = listed(_named(table, names) for table, names in fields.items())
            if kind is DataClass.SYNTHETIC:
                sentences.append(say("Synthetic: {tables}.", tables=named))
            else:
                sentences.append(say("Assumed: {tables}.", tables=named))
    return sentences


def _named(table: str, fields: Sequence[str]) -> str:
    """Return a table in words, with its fields in brackets unless all of them are meant."""
    title = from_table(table.replace("_", " "))
    if not set(fields).isdisjoint({"*", ""}):
        return title
    names = listed(dict.fromkeys(name.replace("_", " ") for name in fields))
    return say("{table} ({fields})", table=title, fields=names)


def _missing_criteria(scores: Sequence[SiteScore]) -> list[str]:
    """Name the criteria for which no site has data."""
    names: dict[str, bool] = {}
    for score in scores:
        for part in score.contributions:
            names[part.name] = names.get(part.name, True) and part.value is None
    missing = [name for name, is_missing in names.items() if is_missing]
    if not missing:
        return []
    return [
        say("No data, weight shared out: {criteria}.", criteria=listed(map(from_table, missing)))
    ]


def _policies(scores: Sequence[SiteScore]) -> list[str]:
    policies = dict.fromkeys(score.policy for score in scores if score.policy)
    return [
        say("Network security: {policy}", policy=policy)
        if policy.endswith(".")
        else say("Network security: {policy}.", policy=policy)
        for policy in policies
    ]
