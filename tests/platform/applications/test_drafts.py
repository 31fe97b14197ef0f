"""Drafts: begun once, saved by two people, moved to another form, deleted and back."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.utils import timezone

from machigenki.platform.applications import selectors
from machigenki.platform.applications.models import AnswerDraft, Application, Call
from machigenki.platform.applications.services import calls, drafts, sending
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures.models import Venture
from tests.platform.applications.conftest import publish_call

pytestmark = pytest.mark.django_db
Make = Callable[..., User]
Enter = Callable[[User], Client]


def again(application: Application) -> Application:
    return Application.objects.select_related("venture").get(pk=application.pk)


def test_a_form_sent_twice_begins_one(
    maniwa: Tenant, hall: User, boiler: Venture, call: Call
) -> None:
    once = uuid7()
    with in_tenant(maniwa):
        made = [
            drafts.start(by=hall, venture=boiler, call=call, form="", once=once) for _ in range(2)
        ]
        assert made[0] == made[1]
        assert Application.objects.count() == 1
        with pytest.raises(ValidationError, match="すでにあります"):
            drafts.start(by=hall, venture=boiler, call=call, form="", once=uuid7())


def test_a_draft_ahead_of_a_call_is_in_a_form_alone(
    maniwa: Tenant, hall: User, boiler: Venture
) -> None:
    with in_tenant(maniwa):
        made = drafts.start(by=hall, venture=boiler, call=None, form="R7", once=uuid7())
        assert (made.form, made.call_id) == ("R7", None)
        with pytest.raises(ValidationError, match="ありません"):
            drafts.start(by=hall, venture=boiler, call=None, form="H28", once=uuid7())


def test_a_closed_or_unpublished_call_is_not_applied_to(
    maniwa: Tenant, ministry: Tenant, reviewer: User, hall: User, boiler: Venture, call: Call
) -> None:
    with in_tenant(ministry):
        closed = calls.close(by=reviewer, call=call)
    with in_tenant(maniwa), pytest.raises(ValidationError, match="締め切られて"):
        drafts.start(by=hall, venture=boiler, call=closed, form="", once=uuid7())


def test_two_peoples_answers_to_different_fields_join(
    maniwa: Tenant, hall: User, firm: User, application: Application
) -> None:
    with in_tenant(maniwa):
        base = application.version
        drafts.save(by=hall, application=application, answers={"mayor": "長"}, base_version=base)
        saved = drafts.save(
            by=firm, application=application, answers={"firm_name": "社"}, base_version=base
        )
        assert saved.joined
        assert again(application).answers == {"mayor": "長", "firm_name": "社"}


def test_where_both_changed_one_answer_both_are_kept_until_somebody_chooses(
    maniwa: Tenant, hall: User, firm: User, application: Application, signed_in: Enter
) -> None:
    with in_tenant(maniwa):
        base = application.version
        drafts.save(by=hall, application=application, answers={"site": "勝山"}, base_version=base)
        saved = drafts.save(
            by=firm, application=application, answers={"site": "久世"}, base_version=base
        )
        assert [one.path for one in saved.conflicts] == [("site",)]
        assert again(application).answers == {"site": "勝山"}
    at = f"/t/maniwa/applications/{application.pk}/"
    page = signed_in(firm).get(f"{at}form/conflict/").content.decode()
    assert "勝山" in page
    assert "久世" in page
    assert "まだ選んでいない" in signed_in(firm).post(f"{at}form/conflict/").content.decode()
    signed_in(firm).post(f"{at}form/conflict/", {"choice-0": "mine", "base_version": "2"})
    with in_tenant(maniwa):
        now = again(application)
        assert now.answers == {"site": "久世"}
        last = selectors.last_revision(now)
        assert last is not None
        assert last.set_aside == [{"path": ["site"], "value": "勝山", "mine": False}]
        assert not AnswerDraft.objects.exists()
    history = signed_in(firm).get(f"{at}history/").content.decode()
    assert "採らなかった内容" in history
    assert "勝山" in history


def test_a_choice_made_on_an_old_page_is_asked_again(
    maniwa: Tenant, hall: User, firm: User, application: Application
) -> None:
    with in_tenant(maniwa):
        for answers in ({"site": "a"}, {"site": "b"}):
            drafts.save(by=hall, application=application, answers=answers, base_version=1)
            application.refresh_from_db()
        drafts.save(by=firm, application=application, answers={"site": "c"}, base_version=1)
        held = selectors.draft_of(firm, application)
        assert held is not None
        with pytest.raises(ValidationError, match="もう一度選んで"):
            drafts.resolve(
                by=firm, application=application, draft=held, mine=[True], seen_version=99
            )


def test_what_is_typed_is_kept_beside_and_seen_by_its_author_alone(
    maniwa: Tenant, hall: User, firm: User, application: Application, signed_in: Enter
) -> None:
    at = f"/t/maniwa/applications/{application.pk}/form/"
    panel = signed_in(firm).post(f"{at}draft/", {"site": "勝山の途中", "base_version": "1"})
    assert "下書きを保存しました" in panel.content.decode()
    assert "要件" in panel.content.decode()
    assert "勝山の途中" in signed_in(firm).get(at).content.decode()
    assert "勝山の途中" not in signed_in(hall).get(at).content.decode()
    with in_tenant(maniwa):
        assert again(application).answers == {}
    signed_in(firm).post(f"{at}discard/")
    assert "勝山の途中" not in signed_in(firm).get(at).content.decode()


def test_a_sent_form_is_saved_and_faults_stay_at_their_field(
    maniwa: Tenant, firm: User, application: Application, signed_in: Enter
) -> None:
    at = f"/t/maniwa/applications/{application.pk}/form/"
    evil = "<script>alert(1)</script>"
    signed_in(firm).post(at, {"site": evil, "starts_on": "来年", "base_version": "1"})
    page = signed_in(firm).get(at).content.decode()
    assert evil not in page
    assert "&lt;script&gt;" in page
    assert "日付として読めません" in page
    assert 'value="来年"' in page
    with in_tenant(maniwa):
        assert again(application).answers == {"site": evil, "starts_on": "来年"}


def test_moving_to_another_form_keeps_the_answers_and_says_what_changed(
    maniwa: Tenant,
    ministry: Tenant,
    reviewer: User,
    hall: User,
    boiler: Venture,
    signed_in: Enter,
) -> None:
    answers = {"within_year": True, "mayor": "長"}
    with in_tenant(maniwa):
        made = drafts.start(by=hall, venture=boiler, call=None, form="R6", once=uuid7())
        drafts.save(by=hall, application=made, answers=answers, base_version=1)
    call = publish_call(ministry, reviewer)
    at = f"/t/maniwa/applications/{made.pk}/"
    client = signed_in(hall)
    page = client.get(f"{at}move/?target={call.pk}").content.decode()
    assert "年度内に支払まで完了します" in page
    assert "なくなった欄" in page
    assert "名前が変わった欄" in page
    assert "政府系" in page
    client.post(f"{at}move/", {"target": str(call.pk), "base_version": "1"})
    with in_tenant(maniwa):
        assert again(made).form == "R6"  # the differences were read of an older version
    client.post(f"{at}move/", {"target": str(call.pk), "base_version": "2"})
    with in_tenant(maniwa):
        now = again(made)
        assert (now.form, now.call_id, now.answers) == ("R7", call.pk, answers)
    page = client.get(at).content.decode()
    assert "今の様式にない欄への回答（1件）" in page
    assert "年度内に支払まで完了します" in page


def test_a_draft_is_deleted_and_comes_back(
    maniwa: Tenant, hall: User, application: Application, signed_in: Enter
) -> None:
    client, at = signed_in(hall), f"/t/maniwa/applications/{application.pk}/"
    client.post(f"{at}remove/")
    assert client.get(at).status_code == 404
    assert (
        application.venture.title_ja
        in client.get("/t/maniwa/applications/?removed=1").content.decode()
    )
    client.post(f"{at}bring-back/")
    assert client.get(at).status_code == 200


def test_who_only_reads_writes_nothing(
    maniwa: Tenant, application: Application, person: Make
) -> None:
    admin = person(maniwa, Role.TENANT_ADMIN)
    with in_tenant(maniwa):
        with pytest.raises(PermissionDenied):
            drafts.save(by=admin, application=application, answers={}, base_version=1)
        with pytest.raises(PermissionDenied):
            drafts.move_to(by=admin, application=application, call=None, form="R8", seen_version=1)


def test_an_application_is_begun_on_the_page_or_told_why_not(
    maniwa: Tenant, taiji: Tenant, hall: User, boiler: Venture, call: Call, signed_in: Enter
) -> None:
    client = signed_in(hall)
    page = client.get(f"/t/maniwa/applications/new/?call={call.pk}").content.decode()
    assert call.title_ja in page
    data = {"venture": str(uuid4()), "target": str(call.pk), "once": str(uuid4())}
    refused = client.post("/t/maniwa/applications/new/", data)
    assert refused.status_code == 422
    assert 'class="fault"' in refused.content.decode()
    data["venture"] = str(boiler.pk)
    for _ in range(2):
        answer = client.post("/t/maniwa/applications/new/", data, follow=True)
        assert "事業から" in answer.content.decode()
    with in_tenant(maniwa):
        assert Application.objects.count() == 1
        assert Application.objects.get().created_at > timezone.now() - timedelta(minutes=5)


def test_a_submitted_one_is_not_written_on(maniwa: Tenant, hall: User, ready: Application) -> None:
    with in_tenant(maniwa):
        sending.submit(by=hall, application=ready, once=uuid7())
        with pytest.raises(ValidationError, match="提出済み"):
            drafts.save(by=hall, application=ready, answers={}, base_version=ready.version)
        with pytest.raises(ValidationError, match="削除できません"):
            drafts.remove(by=hall, application=ready)
