"""Recording what the table decided."""

from collections.abc import Mapping
from typing import TypedDict, Unpack
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.roundtable.models import (
    AgendaItem,
    Attendance,
    Decision,
    Member,
    Outcome,
    Presence,
    Sitting,
    Stance,
    StanceKind,
    TableRule,
)
from machigenki.platform.roundtable.rules import unmet_rules
from machigenki.platform.roundtable.services.saving import changed, saved_once
from machigenki.platform.web.words import words


class DecisionFields(TypedDict):
    """What is written about a decision."""

    agenda_item: AgendaItem | None
    text_ja: str
    text_en: str
    outcome: str
    reason: str
    venture_id: UUID | None
    venture_title: str
    other_rule: str
    override_reason: str


@transaction.atomic
def record_decision(
    *,
    by: User,
    once: UUID,
    sitting: Sitting,
    stances: Mapping[UUID, StanceKind],
    **fields: Unpack[DecisionFields],
) -> Decision:
    """Record a decision with the members' positions (by the member's id).

    Raises
    ------
    ValidationError
        At "override_reason", when a rule of the table is not kept and no reason is given; at
        "stance_<id>", for a member who was not invited or not there; by field otherwise.
    """
    require(by, "roundtable.decide")
    unmet, positions = _weighed(sitting, stances, fields)
    decision = saved_once(Decision(once=once, sitting=sitting, unmet_rules=unmet, **fields))
    _set_stances(decision, positions)
    return decision


@transaction.atomic
def change_decision(
    *,
    by: User,
    decision: Decision,
    version: int,
    stances: Mapping[UUID, StanceKind],
    **fields: Unpack[DecisionFields],
) -> Decision:
    """Correct a record; the audit trail keeps what it said before.

    Raises
    ------
    ConflictError
        When somebody else changed it since `version`.
    ValidationError
        As `record_decision`.
    """
    require(by, "roundtable.decide")
    unmet, positions = _weighed(decision.sitting, stances, fields)
    decision = changed(decision, version, {**fields, "unmet_rules": unmet})
    _set_stances(decision, positions)
    return decision


@transaction.atomic
def publish(*, by: User, decision: Decision, public: bool) -> None:
    """Show a decision to everybody, or no longer."""
    require(by, "roundtable.decide")
    locked = Decision.objects.select_for_update().get(pk=decision.pk)
    if public == (locked.published_at is not None):
        return
    locked.published_at = timezone.now() if public else None
    locked.save(update_fields=["published_at", "updated_at"])


@transaction.atomic
def withdraw(*, by: User, decision: Decision, reason: str) -> None:
    """Withdraw a decision; it stays in the record, with the reason.

    Raises
    ------
    ValidationError
        At "reason", when it is empty.
    """
    require(by, "roundtable.decide")
    if not reason.strip():
        raise ValidationError({"reason": words("理由を記入してください。", "Give the reason.")})
    locked = Decision.objects.select_for_update().get(pk=decision.pk)
    locked.withdrawn_at = timezone.now()
    locked.withdrawal_reason = reason.strip()
    locked.save(update_fields=["withdrawn_at", "withdrawal_reason", "updated_at"])


@transaction.atomic
def reinstate(*, by: User, decision: Decision) -> None:
    """Take a withdrawal back."""
    require(by, "roundtable.decide")
    locked = Decision.objects.select_for_update().get(pk=decision.pk)
    locked.withdrawn_at = None
    locked.save(update_fields=["withdrawn_at", "updated_at"])


def _weighed(
    sitting: Sitting, stances: Mapping[UUID, StanceKind], fields: DecisionFields
) -> tuple[list[TableRule], dict[Member, StanceKind]]:
    """Return the rules not kept and the positions by member; refuse what does not fit."""
    item = fields["agenda_item"]
    if item is not None and item.sitting_id != sitting.pk:
        raise ValidationError(
            {"agenda_item": words("この会議の議題ではありません。", "Not of this sitting.")}
        )
    attendances = list(Attendance.objects.filter(sitting=sitting).select_related("member"))
    by_member = {one.member_id: one for one in attendances}
    for member_id in stances:
        one = by_member.get(member_id)
        if one is None or one.presence == Presence.ABSENT:
            raise ValidationError(
                {
                    f"stance_{member_id}": words(
                        "欠席した構成員、又は招集していない構成員です。",
                        "This member was absent or not invited.",
                    )
                }
            )
    positions = {by_member[member_id].member: kind for member_id, kind in stances.items()}
    adopted = fields["outcome"] == Outcome.ADOPTED
    unmet = unmet_rules(attendances, positions) if adopted else []
    if unmet and not fields["override_reason"].strip():
        ja = "、".join(_JA[rule] for rule in unmet)
        en = "; ".join(_EN[rule] for rule in unmet)
        raise ValidationError(
            {
                "override_reason": words(
                    f"次の規則を満たしていません（{ja}）。決定とする理由を記入してください。",
                    f"These rules are not kept ({en}). Say why the table decides all the same.",
                )
            }
        )
    if fields["other_rule"] and not fields["override_reason"].strip():
        raise ValidationError(
            {"override_reason": words("規則によらない理由を記入してください。", "Give the reason.")}
        )
    return unmet, positions


def _set_stances(decision: Decision, positions: Mapping[Member, StanceKind]) -> None:
    held = {one.member_id: one for one in Stance.objects.filter(decision=decision)}
    wanted = {member.pk for member in positions}
    Stance.objects.filter(decision=decision).exclude(member_id__in=wanted).delete()
    for member, kind in positions.items():
        one = held.get(member.pk) or Stance(decision=decision, member=member)
        if one.kind != kind.value:
            one.kind = kind.value
            one.full_clean()
            one.save()


_JA = {
    TableRule.QUORUM: "出席者が招集した構成員の過半数",
    TableRule.EACH_PARTY: "産・学・金・官の全てが意思表示",
    TableRule.MAJORITY: "賛成が反対を上回ること",
}
_EN = {
    TableRule.QUORUM: "more than half of the invited members present",
    TableRule.EACH_PARTY: "a position of each of the four parties",
    TableRule.MAJORITY: "more members agreeing than opposing",
}
