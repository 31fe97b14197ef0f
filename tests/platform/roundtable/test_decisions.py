"""Decisions: who agreed, which rule was overridden and why, what the public sees."""

from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.test import Client

from machigenki.platform.people.roles import Role
from machigenki.platform.roundtable import selectors
from machigenki.platform.roundtable.models import Decision, Stance, StanceKind, TableRule
from machigenki.platform.roundtable.rules import unmet_rules
from machigenki.platform.roundtable.services import decisions
from machigenki.platform.roundtable.services.saving import ConflictError
from machigenki.platform.tenancy.context import in_tenant
from tests.platform.roundtable.conftest import SEATS, Table

pytestmark = pytest.mark.django_db


def fields(**other: Any) -> dict[str, Any]:
    """What a decision says."""
    return {
        "agenda_item": None,
        "text_ja": "計画を進める。",
        "text_en": "Go on.",
        "outcome": "adopted",
        "reason": "",
        "venture_id": None,
        "venture_title": "",
        "other_rule": "",
        "override_reason": "",
        **other,
    }


def all_agree(table: Table, **other: StanceKind) -> dict[Any, StanceKind]:
    """Everybody agrees, but for those named."""
    return {table.seated[role].pk: other.get(role.value, StanceKind.AGREE) for role in SEATS}


def record(table: Table, stances: Any, **other: Any) -> Decision:
    return decisions.record_decision(
        by=table.office, once=uuid4(), sitting=table.held, stances=stances, **fields(**other)
    )


def test_a_decision_keeps_who_agreed_party_by_party(table: Table) -> None:
    with in_tenant(table.tenant):
        made = record(table, all_agree(table, bank=StanceKind.ABSTAIN))
        assert made.unmet_rules == []
        shown = selectors.tally(selectors.decision_for(table.office, made.pk))
        assert [(one.party.en[:4], one.agree, one.oppose, one.abstain) for one in shown] == [
            ("Busi", 1, 0, 0),
            ("Univ", 1, 0, 0),
            ("Bank", 0, 0, 1),
            ("Town", 1, 0, 0),
        ]


@pytest.mark.parametrize(
    ("absent", "opposed", "unmet"),
    [
        ((), (), []),
        ((Role.BANK,), (), [TableRule.EACH_PARTY]),
        ((), (Role.BANK, Role.BUSINESS), [TableRule.MAJORITY]),
        (tuple(SEATS[:2]), (), [TableRule.QUORUM, TableRule.EACH_PARTY]),
    ],
)
def test_overriding_a_rule_needs_a_reason(
    table: Table, absent: tuple[Role, ...], opposed: tuple[Role, ...], unmet: list[TableRule]
) -> None:
    with in_tenant(table.tenant):
        away = {table.seated[role].pk for role in absent}
        for one in table.held.attendances.filter(member_id__in=away):
            one.presence = "absent"
            one.save()
        given = all_agree(table, **{role.value: StanceKind.OPPOSE for role in opposed})
        stances = {key: kind for key, kind in given.items() if key not in away}
        if unmet:
            with pytest.raises(ValidationError) as caught:
                record(table, stances)
            assert set(caught.value.error_dict) == {"override_reason"}
            assert Decision.objects.count() == Stance.objects.count() == 0
        made = record(table, stances, override_reason="急を要するため。" if unmet else "")
        assert made.unmet_rules == unmet


def test_a_rule_of_elsewhere_needs_a_reason_too_and_the_database_holds_to_it(table: Table) -> None:
    with in_tenant(table.tenant):
        with pytest.raises(ValidationError) as caught:
            record(table, all_agree(table), other_rule="補助率の上限")
        assert set(caught.value.error_dict) == {"override_reason"}
        record(table, all_agree(table))
        with pytest.raises(IntegrityError), transaction.atomic():
            Decision.objects.update(other_rule="補助率の上限")


def test_what_is_rejected_or_deferred_overrides_nothing(table: Table) -> None:
    with in_tenant(table.tenant):
        assert record(table, {}, outcome="deferred").unmet_rules == []


def test_nobody_invited_is_no_quorum() -> None:
    assert unmet_rules([], {}) == list(TableRule)


def test_an_absent_member_has_no_position(table: Table) -> None:
    with in_tenant(table.tenant):
        bank = table.seated[Role.BANK]
        table.held.attendances.filter(member=bank).update(presence="absent")
        with pytest.raises(ValidationError) as caught:
            record(table, all_agree(table))
        assert set(caught.value.error_dict) == {f"stance_{bank.pk}"}


def test_the_same_form_sent_twice_makes_one_decision(table: Table) -> None:
    once = uuid4()
    with in_tenant(table.tenant):
        made = {
            decisions.record_decision(
                by=table.office,
                once=once,
                sitting=table.held,
                stances=all_agree(table),
                **fields(),
            ).pk
            for _ in range(2)
        }
        assert len(made) == Decision.objects.count() == 1
        assert Stance.objects.count() == 4


def test_two_who_correct_it_at_once_do_not_overwrite_each_other(table: Table) -> None:
    with in_tenant(table.tenant):
        made = record(table, all_agree(table))
        change = {"by": table.office, "decision": made, "stances": all_agree(table)}
        decisions.change_decision(version=1, **change, **fields(text_ja="先の訂正"))
        with pytest.raises(ConflictError):
            decisions.change_decision(version=1, **change, **fields(text_ja="後の訂正"))
        assert Decision.objects.get().text_ja == "先の訂正"


def test_a_conflict_shows_both_and_a_second_sending_counts(signed_in: Any, table: Table) -> None:
    with in_tenant(table.tenant):
        made = record(table, all_agree(table))
        decisions.change_decision(
            by=table.office,
            decision=made,
            version=1,
            stances=all_agree(table),
            **fields(text_ja="先の訂正"),
        )
    client = signed_in(table.office)
    address = f"/t/maniwa/roundtable/decisions/{made.pk}/edit/"
    sent = {
        "once": str(uuid4()),
        "version": "1",
        "text_ja": "後の訂正",
        "outcome": "deferred",
        **{f"stance_{key}": kind.value for key, kind in all_agree(table).items()},
    }
    answer = client.post(address, sent)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "先の訂正" in page
    assert page.count("後の訂正") >= 2
    assert 'name="version" value="2"' in page
    assert client.post(address, {**sent, "version": "2"}).status_code == 302
    with in_tenant(table.tenant):
        assert Decision.objects.get().text_ja == "後の訂正"


def test_only_the_office_decides(table: Table) -> None:
    with in_tenant(table.tenant):
        made = record(table, all_agree(table))
        for act in (
            lambda: decisions.publish(by=table.bank, decision=made, public=True),
            lambda: decisions.withdraw(by=table.bank, decision=made, reason="x"),
            lambda: decisions.reinstate(by=table.bank, decision=made),
        ):
            with pytest.raises(PermissionDenied):
                act()


def test_public_when_the_table_says_so_and_withdrawn_with_its_reason(
    signed_in: Any, client: Client, table: Table
) -> None:
    with in_tenant(table.tenant):
        made = record(table, all_agree(table), text_ja="<b>公開</b>する決定")
    record_page = "/t/maniwa/roundtable/record/"
    guest = Client(SERVER_NAME="localhost")
    assert "する決定" not in guest.get(record_page).content.decode()
    office = signed_in(table.office)
    base = f"/t/maniwa/roundtable/decisions/{made.pk}/"
    office.post(f"{base}publish/", {"public": "yes"})
    said = guest.get(record_page).content.decode()
    assert "&lt;b&gt;公開&lt;/b&gt;する決定" in said
    assert "の人" not in said
    refused = office.post(f"{base}withdraw/", {"reason": " "})
    assert refused.status_code == 422
    assert 'aria-invalid="true"' in refused.content.decode()
    office.post(f"{base}withdraw/", {"reason": "前提が変わったため"})
    assert "前提が変わったため" in guest.get(record_page).content.decode()
    office.post(f"{base}reinstate/")
    assert "前提が変わったため" not in guest.get(record_page).content.decode()
    office.post(f"{base}publish/", {"public": "no"})
    assert "する決定" not in guest.get(record_page).content.decode()


def test_a_fault_is_told_at_the_field_and_the_rest_is_kept(signed_in: Any, table: Table) -> None:
    sent = {"once": str(uuid4()), "text_ja": "進める", "outcome": "adopted", "reason": "理由の文"}
    answer = signed_in(table.office).post(
        f"/t/maniwa/roundtable/sittings/{table.held.pk}/decide/", sent
    )
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "id_override_reason_error" in page
    assert "理由の文" in page
