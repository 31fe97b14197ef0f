"""The settlement report along the town's own route: drafted, approved, sent."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.services import set_route
from machigenki.platform.awards.models import SettlementDraft, SettlementReport
from machigenki.platform.awards.progress import pending
from machigenki.platform.awards.services import settling
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from tests.platform.awards.conftest import World
from tests.platform.awards.test_way import TODAY, ask_change, report
from tests.platform.conftest import MakePerson
from tests.platform.library.conftest import few_queries

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]


@pytest.fixture
def routed(world: World, person: MakePerson) -> World:
    """An awarded case of a town whose bank and town hall approve the settlement report."""
    admin = person(world.maniwa, Role.TENANT_ADMIN)
    with world.at(world.maniwa):
        set_route(by=admin, act=Act.SETTLEMENT, roles=[Role.BANK, Role.TOWN_HALL])
    world.decide()
    world.note()
    return world


def approve(world: World, by: User, position: int, version: int = 1) -> None:
    with world.at(world.maniwa):
        settling.approve_settlement(
            by=by, submission_id=world.key, version=version, position=position
        )


def send(world: World, version: int = 1, by: User | None = None) -> SettlementReport:
    with world.at(world.maniwa):
        return settling.send_settlement(
            by=by or world.hall, submission_id=world.key, version=version
        )


def test_it_goes_to_the_reviewing_body_only_after_every_step(routed: World) -> None:
    report(routed, loan_yen=6_000_000)
    assert routed.file().report is None
    assert routed.file().draft_waiting
    assert "庁内の承認の後に提出" in str([one.told for one in pending(routed.file(), TODAY)])
    with pytest.raises(ValidationError, match="承認の順序が終わっていません"):
        send(routed)
    with pytest.raises(ValidationError, match="順番ではありません"):
        approve(routed, routed.hall, 2)
    with pytest.raises(PermissionDenied):
        approve(routed, routed.hall, 1)
    approve(routed, routed.bank, 1)
    with pytest.raises(ValidationError, match="次は官"):
        send(routed)
    approve(routed, routed.hall, 2)
    sent = send(routed)
    assert send(routed) == sent  # the button pressed twice
    file = routed.file()
    assert file.report == sent
    assert (sent.loan_yen, file.draft_waiting) == (6_000_000, None)
    with routed.at(routed.maniwa):
        assert SettlementReport.objects.count() == 1


def test_a_changed_draft_is_approved_anew(routed: World) -> None:
    once = uuid4()
    for _ in range(2):  # the same form twice is one version
        report(routed, once=once)
    approve(routed, routed.bank, 1)
    approve(routed, routed.hall, 2)
    report(routed, loan_yen=5_000_000)
    with pytest.raises(ValidationError, match="読まれた後に内容が変わりました"):
        send(routed)
    with pytest.raises(ValidationError, match="承認の順序が終わっていません"):
        send(routed, version=2)
    with pytest.raises(ValidationError, match="読まれた後に内容が変わりました"):
        approve(routed, routed.bank, 1, version=1)
    with routed.at(routed.maniwa):
        draft = SettlementDraft.objects.get()
        state = settling.route_of(draft)
        assert draft.version == 2
        assert {one.void_reason.ja for one in state.past} == {"第2版で内容が変わったため"}


def test_a_correction_of_what_was_sent_takes_the_route_again(routed: World) -> None:
    report(routed)
    approve(routed, routed.bank, 1)
    approve(routed, routed.hall, 2)
    first = send(routed)
    report(routed, loan_yen=5_000_000)
    assert routed.file().report == first
    with pytest.raises(ValidationError, match="承認の順序が終わっていません"):
        send(routed, version=2)
    approve(routed, routed.bank, 1, version=2)
    approve(routed, routed.hall, 2, version=2)
    assert send(routed, version=2).loan_yen == 5_000_000


def test_what_stands_against_a_report_stands_against_sending_it(routed: World) -> None:
    report(routed)
    approve(routed, routed.bank, 1)
    approve(routed, routed.hall, 2)
    ask_change(routed)
    with pytest.raises(ValidationError, match="回答を待っている変更申請"):
        send(routed)
    with pytest.raises(PermissionDenied):
        send(routed, by=routed.bank)


def test_without_a_route_it_is_sent_at_once(world: World) -> None:
    world.decide()
    report(world)
    assert world.file().report
    assert world.file().draft is None


def test_the_draft_is_the_towns_own(routed: World, signed_in: SignIn) -> None:
    report(routed)
    assert routed.file(by=routed.first, at=routed.ministry).draft is None
    with routed.at(routed.ministry):
        assert not SettlementDraft.objects.exists()
        with pytest.raises(PermissionDenied):
            settling.approve_settlement(
                by=routed.first, submission_id=routed.key, version=1, position=1
            )
    text = signed_in(routed.first).get(f"/t/soumu/awards/cases/{routed.key}/").content.decode()
    assert "実績報告の案" not in text


def test_it_is_approved_sent_back_and_sent_on_the_page(routed: World, signed_in: SignIn) -> None:
    at = f"/t/maniwa/awards/cases/{routed.key}/"
    assert "案を保存する" in signed_in(routed.hall).get(f"{at}settlement/new/").content.decode()
    report(routed)
    assert "実績報告を提出する" not in signed_in(routed.hall).get(at).content.decode()
    bank = signed_in(routed.bank)
    with few_queries():
        page = bank.get(at).content.decode()
    assert "金（金融機関）として第1版を承認する" in page
    step = {"version": "1", "position": "1"}
    bank.post(f"{at}settlement/route/", step)
    back = {"version": "1", "refuse": "1", "reason": "領収書を足す"}
    hall = signed_in(routed.hall)
    page = hall.post(f"{at}settlement/route/", back, follow=True).content.decode()
    assert "修正を求めたため: 領収書を足す" in page
    signed_in(routed.bank).post(f"{at}settlement/route/", step)
    hall = signed_in(routed.hall)
    page = hall.post(f"{at}settlement/route/", step | {"position": "2"}, follow=True)
    assert "実績報告を提出する" in page.content.decode()
    page = hall.post(f"{at}settlement/send/", {"version": "1"}, follow=True).content.decode()
    assert "実績を報告しました" in page
    assert "実績報告の案（第" not in page
    assert routed.file().report
