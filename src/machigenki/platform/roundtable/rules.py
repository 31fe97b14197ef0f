"""Rules that an adopted decision keeps, unless the table says why not."""

from collections.abc import Collection, Mapping

from machigenki.platform.people.roles import PARTIES, Role
from machigenki.platform.roundtable.models import Attendance, Member, StanceKind, TableRule


def unmet_rules(
    attendances: Collection[Attendance], stances: Mapping[Member, StanceKind]
) -> list[TableRule]:
    """Return which rules an adopted decision does not keep.

    quorum: present > invited / 2; each party: 産・学・金・官 all took a position;
    majority: agree > oppose.
    """
    there = sum(one.was_there for one in attendances)
    kinds = list(stances.values())
    heard = {Role(member.party) for member in stances}
    kept = {
        TableRule.QUORUM: 2 * there > len(attendances),
        TableRule.EACH_PARTY: heard >= PARTIES,
        TableRule.MAJORITY: kinds.count(StanceKind.AGREE) > kinds.count(StanceKind.OPPOSE),
    }
    return [rule for rule, holds in kept.items() if not holds]
