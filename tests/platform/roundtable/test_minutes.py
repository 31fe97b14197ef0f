"""Minutes: draft, sent round, agreed; corrections and every earlier wording are kept."""

import io
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import docx
import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.services import set_route
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.roundtable import selectors
from machigenki.platform.roundtable.models import CorrectionState, Minutes, MinutesState
from machigenki.platform.roundtable.services import minutes as services
from machigenki.platform.roundtable.services.saving import ConflictError
from machigenki.platform.tenancy.context import in_tenant
from tests.platform.roundtable.conftest import QueriesAtMost, Table

pytestmark = pytest.mark.django_db


def write(table: Table, text: str, version: int = 0) -> Minutes:
    return services.write_minutes(by=table.office, sitting=table.held, version=version, text=text)


def test_from_the_draft_to_what_is_agreed(table: Table) -> None:
    with in_tenant(table.tenant):
        made = write(table, "初稿")
        with pytest.raises(ValidationError):  # not sent round yet
            services.ask_correction(by=table.bank, once=uuid4(), minutes=made, text="直す")
        with pytest.raises(ValidationError):
            services.agree(by=table.office, minutes=made)
        services.circulate(by=table.office, minutes=made)
        asked = services.ask_correction(by=table.bank, once=uuid4(), minutes=made, text="直す")
        with pytest.raises(ValidationError):  # a correction is open
            services.agree(by=table.office, minutes=made)
        with pytest.raises(ValidationError) as caught:
            services.settle_correction(
                by=table.office, correction=asked, state=CorrectionState.DECLINED, reply=" "
            )
        assert set(caught.value.error_dict) == {"reply"}
        write(table, "直した稿", version=1)
        services.settle_correction(
            by=table.office, correction=asked, state=CorrectionState.TAKEN, reply=""
        )
        services.agree(by=table.office, minutes=made)
        with pytest.raises(ValidationError):
            write(table, "後から", version=2)
        with pytest.raises(ValidationError):
            services.reopen(by=table.office, minutes=made, reason="")
        services.reopen(by=table.office, minutes=made, reason="誤記があったため")
        held = Minutes.objects.get()
        assert (held.state, held.text) == (MinutesState.CIRCULATED, "直した稿")
        assert [one.text for one in selectors.corrections_of(held)] == ["直す"]
        told = [
            (change.before, change.after)
            for entry in selectors.sitting_history(table.held)
            for change in entry.changes
        ]
        assert ("初稿", "直した稿") in told


def test_two_who_write_at_once_do_not_overwrite_each_other(table: Table) -> None:
    with in_tenant(table.tenant):
        write(table, "甲")
        with pytest.raises(ConflictError):
            write(table, "乙")  # began before anything was saved
        write(table, "甲の2", version=1)
        with pytest.raises(ConflictError):
            write(table, "乙の2", version=1)
        assert Minutes.objects.get().text == "甲の2"


def test_members_ask_the_office_writes(table: Table) -> None:
    with in_tenant(table.tenant):
        made = write(table, "初稿")
        for act in (
            lambda: services.circulate(by=table.bank, minutes=made),
            lambda: services.agree(by=table.bank, minutes=made),
            lambda: services.reopen(by=table.bank, minutes=made, reason="x"),
            lambda: services.write_minutes(by=table.bank, sitting=table.held, version=1, text="x"),
        ):
            with pytest.raises(PermissionDenied):
                act()


def test_a_draft_is_not_read_before_it_is_sent_round(signed_in: Any, table: Table) -> None:
    with in_tenant(table.tenant):
        made = write(table, "まだ見せない文")
    client = signed_in(table.bank)
    page = f"/t/maniwa/roundtable/sittings/{table.held.pk}/minutes"
    assert "まだ見せない文" not in client.get(f"{page}/").content.decode()
    assert client.get(f"{page}.docx").status_code == 404
    with in_tenant(table.tenant):
        services.circulate(by=table.office, minutes=made)
    assert "まだ見せない文" in client.get(f"{page}/").content.decode()


def test_the_word_document_says_the_same(signed_in: Any, table: Table) -> None:
    with in_tenant(table.tenant):
        write(table, "一つ目の段落\n\x0b<b>二つ目</b>")
    page = f"/t/maniwa/roundtable/sittings/{table.held.pk}/minutes.docx"
    answer = signed_in(table.office).get(page)
    paper = docx.Document(io.BytesIO(answer.content))
    said = [paragraph.text for paragraph in paper.paragraphs]
    assert "一つ目の段落" in said
    assert any("<b>二つ目</b>" in text for text in said)
    assert len(paper.tables[0].rows) == 4


def test_every_step_of_the_page(signed_in: Any, table: Table) -> None:
    client = signed_in(table.office)
    base = f"/t/maniwa/roundtable/sittings/{table.held.pk}/minutes/"
    assert client.post(f"{base}agree/").status_code == 404  # nothing written
    sent = {"once": str(uuid4()), "version": "0", "text": "議事"}
    assert client.post(f"{base}edit/", sent).status_code == 302
    client.post(f"{base}circulate/")
    empty = client.post(f"{base}correct/", {"once": str(uuid4()), "text": ""})
    assert empty.status_code == 422
    client.post(f"{base}correct/", {"once": str(uuid4()), "text": "ここを直す"})
    with in_tenant(table.tenant):
        correction = selectors.corrections_of(Minutes.objects.get()).get()
    client.post(
        f"/t/maniwa/roundtable/corrections/{correction.pk}/",
        {"state": "declined", "reply": "発言どおりのため"},
    )
    client.post(f"{base}agree/")
    page = client.get(base).content.decode()
    assert "確定" in page
    assert "発言どおりのため" in page
    assert client.post(f"{base}erase/").status_code == 404


def with_route(table: Table, admin: User) -> None:
    set_route(by=admin, act=Act.MINUTES, roles=[Role.BANK, Role.TOWN_HALL])


def approve(table: Table, by: User, made: Minutes, position: int) -> None:
    made.refresh_from_db()
    services.approve_minutes(by=by, minutes=made, version=made.version, position=position)


def test_minutes_are_agreed_after_the_tenant_s_route(
    table: Table, person: Callable[..., User]
) -> None:
    admin = person(table.tenant, Role.TENANT_ADMIN)
    with in_tenant(table.tenant):
        with_route(table, admin)
        made = write(table, "初稿")
        with pytest.raises(ValidationError):  # not sent round yet
            approve(table, table.bank, made, 1)
        services.circulate(by=table.office, minutes=made)
        with pytest.raises(ValidationError) as caught:
            services.agree(by=table.office, minutes=made)
        assert "次は金（金融機関）です" in caught.value.messages[0]
        with pytest.raises(ValidationError):
            approve(table, table.office, made, 2)  # not yet its turn
        approve(table, table.bank, made, 1)
        write(table, "直した稿", version=1)
        made.refresh_from_db()
        assert not services.route_of(made).begun  # a change voids
        write(table, "直した稿", version=2)  # saved without a change
        made.refresh_from_db()
        assert made.version == 2
        approve(table, table.bank, made, 1)
        approve(table, table.office, made, 2)
        services.agree(by=table.office, minutes=made)
        made.refresh_from_db()
        assert (made.state, made.route_override) == (MinutesState.AGREED, "")
        services.reopen(by=table.office, minutes=made, reason="誤記があったため")
        assert not services.route_of(made).begun


def test_the_route_of_minutes_is_passed_over_with_a_reason_that_stays(
    table: Table, person: Callable[..., User], signed_in: Callable[[User], Client]
) -> None:
    admin = person(table.tenant, Role.TENANT_ADMIN)
    address = f"/t/maniwa/roundtable/sittings/{table.held.pk}/minutes/"
    with in_tenant(table.tenant):
        with_route(table, admin)
        made = write(table, "初稿")
        services.circulate(by=table.office, minutes=made)
    page = signed_in(table.bank).get(address).content.decode()
    assert "承認の順序" in page
    assert "として第1版を承認する" in page
    step = {"version": "1", "position": "1"}
    assert signed_in(table.bank).post(f"{address}approve/", step).status_code == 302
    sent_back = {"version": "1", "refuse": "1", "reason": "発言者が違う"}
    assert signed_in(table.office).post(f"{address}approve/", sent_back).status_code == 302
    client = signed_in(table.office)
    with QueriesAtMost(12):
        page = client.get(address).content.decode()
    assert "発言者が違う" in page
    assert "議事録を確定する" not in page
    reply = signed_in(table.bank).post(f"{address}agree/", {"override_reason": "急ぐ"})
    assert reply.status_code == 403
    client = signed_in(table.office)
    client.post(f"{address}agree/", {"override_reason": " "})
    assert "確定した理由" not in client.get(address).content.decode()
    client.post(f"{address}agree/", {"override_reason": "報告の期限のため"})
    page = client.get(address).content.decode()
    assert "承認の順序を終えずに確定した理由: 報告の期限のため" in page


def test_without_a_route_the_page_is_as_before(
    table: Table, signed_in: Callable[[User], Client]
) -> None:
    with in_tenant(table.tenant):
        services.circulate(by=table.office, minutes=write(table, "初稿"))
    page = (
        signed_in(table.office)
        .get(f"/t/maniwa/roundtable/sittings/{table.held.pk}/minutes/")
        .content.decode()
    )
    assert "承認の順序" not in page
    assert "議事録を確定する" in page
