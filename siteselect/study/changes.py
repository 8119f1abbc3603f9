"""What differs between two studies, so that every view refreshes only what it shows."""

from dataclasses import dataclass

from siteselect.study.study import FACTS, Study


@dataclass(frozen=True)
class Changes:
    """What a step touched; `origin` is the view that asked for it, or None.

    `outages` tells whether something went out of service or came back, `study` whether the study
    itself is another.
    """

    added_sites: frozenset[str]
    removed_sites: frozenset[str]
    changed_sites: frozenset[str]
    facts: bool
    assumptions: bool
    map_layers: bool = False
    outages: bool = False
    study: bool = True
    origin: object = None

    @property
    def touches_sites(self) -> bool:
        """Whether any site came, went or changed."""
        return bool(self.added_sites or self.removed_sites or self.changed_sites)


def changes_between(before: Study, after: Study, *, origin: object = None) -> Changes:
    """Compare two studies; sites by identity first, so that unchanged ones cost nothing."""
    old = {site.id: site for site in before.sites}
    new = {site.id: site for site in after.sites}
    return Changes(
        added_sites=frozenset(new.keys() - old.keys()),
        removed_sites=frozenset(old.keys() - new.keys()),
        changed_sites=frozenset(
            key
            for key in new.keys() & old.keys()
            if new[key] is not old[key] and new[key] != old[key]
        ),
        facts=not _shares_facts(before, after) and after.facts_hash != before.facts_hash,
        assumptions=(
            after.assumptions is not before.assumptions or after.criteria is not before.criteria
        ),
        map_layers=(
            after.map_layers is not before.map_layers
            or after.layer_tables is not before.layer_tables
        ),
        study=after is not before,
        origin=origin,
    )


def _shares_facts(before: Study, after: Study) -> bool:
    """Return whether an edit left every fact alone: told by identity, without hashing a year."""
    shared = all(getattr(before, name) is getattr(after, name) for name in FACTS)
    hours = (before.info.first_hour, before.info.n_hours)
    return shared and hours == (after.info.first_hour, after.info.n_hours)
