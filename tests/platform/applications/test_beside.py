"""Beside the form: attachments, the tenant's own fields, receipts and the page that checks them."""

import hashlib
from collections.abc import Callable
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from machigenki.platform.adaptation import services as adaptation
from machigenki.platform.adaptation.extra_fields import (
    readable_fields,
    stored_values,
    values_for,
)
from machigenki.platform.adaptation.kinds import Audience, FieldKind, FormKind
from machigenki.platform.adaptation.models import ExtraField
from machigenki.platform.applications import selectors
from machigenki.platform.applications.models import Application, Attachment
from machigenki.platform.applications.services import attachments as attaching, sending
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import PARTIES, Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.tenancy.models import Tenant
from tests.platform.applications.conftest import put_papers
from tests.platform.roundtable.test_uploads import pdf

pytestmark = pytest.mark.django_db
PDF = pdf()
Make = Callable[..., User]
Enter = Callable[[User], Client]


def put(client: Client, application: Application, content: bytes, **more: str) -> str:
    data = {
        "once": str(uuid4()),
        "title": "見積書",
        "file": SimpleUploadedFile("見積.pdf", content),
    } | more
    at = f"/t/maniwa/applications/{application.pk}/attachments/add/"
    return client.post(at, data, follow=True).content.decode()


def test_a_file_is_put_beside_and_goes_out_with_the_application(
    maniwa: Tenant, hall: User, ready: Application, signed_in: Enter
) -> None:
    client = signed_in(hall)
    assert hashlib.sha256(PDF).hexdigest() in put(client, ready, PDF)
    assert "として添付されています" in put(client, ready, PDF)
    with in_tenant(maniwa):
        found = Attachment.objects.get()
        assert "提出書類" in str(
            [one.words.ja for one in sending.checks_of(selectors.dossier_of(ready)) if not one.met]
        )  # the papers name the attachments, so they are made anew
        put_papers(ready)
        made = sending.submit(by=hall, application=ready, once=uuid7())
        names = {one.kind: one.name for one in made.papers.all()}
    assert names["attachment"] == "01-見積.pdf"
    got = client.get(f"/t/maniwa/applications/attachments/{found.pk}/")
    assert got.content == PDF
    assert got.headers["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>", b"PK\x03\x04broken", b"\xd0\xcf\x11\xe0old", b"%PDF-1.4 /JavaScript"],
)
def test_what_is_no_such_file_is_refused_at_the_field(
    maniwa: Tenant, hall: User, application: Application, signed_in: Enter, content: bytes
) -> None:
    page = put(signed_in(hall), application, content, title="残る名前")
    assert 'class="fault"' in page
    assert "残る名前" in page
    with in_tenant(maniwa):
        assert not Attachment.objects.exists()


def test_a_file_is_taken_off_and_comes_back(
    maniwa: Tenant, hall: User, application: Application, signed_in: Enter
) -> None:
    client = signed_in(hall)
    put(client, application, PDF)
    with in_tenant(maniwa):
        found = Attachment.objects.get()
    at = f"/t/maniwa/applications/attachments/{found.pk}/"
    client.post(f"{at}remove/")
    assert client.get(at).status_code == 404
    page = client.get(f"/t/maniwa/applications/{application.pk}/attachments/add/")
    assert "外した資料" in page.content.decode()
    client.post(f"{at}bring-back/")
    assert client.get(at).status_code == 200


def test_no_more_come_back_than_may_be_put_beside(
    maniwa: Tenant,
    hall: User,
    application: Application,
    signed_in: Enter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attaching, "MOST", 1)
    client = signed_in(hall)
    put(client, application, PDF)
    with in_tenant(maniwa):
        found = Attachment.objects.get()
    at = f"/t/maniwa/applications/attachments/{found.pk}/"
    client.post(f"{at}remove/")
    put(client, application, pdf(b"other"))
    reply = client.post(f"{at}bring-back/", follow=True).content.decode()
    assert "添付は1件までです" in reply
    with in_tenant(maniwa):
        assert Attachment.objects.get(removed_at=None) != found


def test_another_tenants_files_and_receipts_are_not_there(
    maniwa: Tenant,
    taiji: Tenant,
    hall: User,
    ready: Application,
    person: Make,
    signed_in: Enter,
) -> None:
    put(signed_in(hall), ready, PDF)
    with in_tenant(maniwa):
        put_papers(ready)
        made = sending.submit(by=hall, application=ready, once=uuid7())
        paper = made.papers.all()[0]
        found = Attachment.objects.get()
    stranger = signed_in(person(taiji, *PARTIES, Role.TENANT_ADMIN, Role.REVIEWER))
    for end in (
        f"attachments/{found.pk}/",
        f"receipts/{made.pk}/",
        f"receipts/{made.pk}/papers/{paper.pk}/",
        f"{ready.pk}/",
        f"{ready.pk}/papers/xlsx/",
    ):
        assert stranger.get(f"/t/taiji/applications/{end}").status_code == 404
    assert (
        "一致するものはありません"
        in stranger.post("/t/taiji/applications/check/", {"sha256": paper.sha256}).content.decode()
    )


def own_field(maniwa: Tenant, person: Make, **changed: object) -> None:
    admin = person(maniwa, Role.TENANT_ADMIN)
    values = {
        "form": FormKind.APPLICATION,
        "key": "plan_number",
        "kind": FieldKind.TEXT,
        "label_ja": "総合計画の番号",
        "label_en": "Number in the plan",
        "required": True,
        "audience": Audience.ALL,
    } | changed
    with in_tenant(maniwa):
        adaptation.save_extra_field(by=admin, field=ExtraField(), values=values)


def test_the_tenants_own_field_is_asked_kept_and_sent(
    maniwa: Tenant, hall: User, ready: Application, person: Make, signed_in: Enter
) -> None:
    own_field(maniwa, person)
    client, at = signed_in(hall), f"/t/maniwa/applications/{ready.pk}/"
    assert "総合計画の番号" in client.get(f"{at}form/").content.decode()
    assert "総合計画の番号" in client.get(at).content.decode()  # as missing
    client.post(f"{at}form/", {"extra_plan_number": "3-2", "base_version": str(ready.version)})
    with in_tenant(maniwa):
        put_papers(ready)
        made = sending.submit(by=hall, application=ready, once=uuid7())
    assert made.snapshot["extra"][0]["value"] == "3-2"


def test_a_field_for_the_town_hall_alone_stays_at_home(
    maniwa: Tenant, hall: User, firm: User, ready: Application, person: Make, signed_in: Enter
) -> None:
    own_field(maniwa, person, key="inside", label_ja="庁内の申し送り", required=False)
    with in_tenant(maniwa):
        ExtraField.objects.update(audience=Audience.TOWN_HALL)
    at = f"/t/maniwa/applications/{ready.pk}/form/"
    assert "庁内の申し送り" not in signed_in(firm).get(at).content.decode()
    signed_in(hall).post(at, {"extra_inside": "内緒", "base_version": str(ready.version)})
    signed_in(firm).post(at, {"extra_inside": "のぞき", "base_version": str(ready.version)})
    with in_tenant(maniwa):
        fields = readable_fields(FormKind.APPLICATION, hall)
        assert values_for(fields, FormKind.APPLICATION, ready.pk) == {"inside": "内緒"}
        assert not stored_values(FormKind.APPLICATION, ready.pk)
        put_papers(ready)
        made = sending.submit(by=hall, application=ready, once=uuid7())
    assert "内緒" not in str(made.snapshot)


def test_two_people_in_one_own_field_see_both_texts(
    maniwa: Tenant, hall: User, firm: User, application: Application, person: Make, signed_in: Enter
) -> None:
    own_field(maniwa, person)
    at = f"/t/maniwa/applications/{application.pk}/form/"
    page = signed_in(firm).get(at).content.decode()
    seen = page.split('name="own_seen" value="')[1].split('"')[0]
    first = {"extra_plan_number": "甲", "own_seen": seen, "base_version": "1"}
    signed_in(hall).post(at, first)
    second = first | {"extra_plan_number": "乙", "site": "勝山"}
    answer = signed_in(firm).post(at, second)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "「甲」と保存されています" in page
    assert "乙" in page
    assert "勝山" in page
    with in_tenant(maniwa):
        assert stored_values(FormKind.APPLICATION, application.pk) == {"plan_number": "甲"}
    again = page.split('name="own_seen" value="')[1].split('"')[0]
    signed_in(firm).post(at, second | {"own_seen": again})
    with in_tenant(maniwa):
        assert stored_values(FormKind.APPLICATION, application.pk) == {"plan_number": "乙"}
        assert Application.objects.get().answers == {"site": "勝山"}


def test_whoever_has_a_paper_can_check_it_without_signing_in(
    maniwa: Tenant, hall: User, ready: Application, client: Client
) -> None:
    with in_tenant(maniwa):
        made = sending.submit(by=hall, application=ready, once=uuid7())
    at = "/t/maniwa/applications/check/"
    assert client.get(at).status_code == 200
    held = client.post(at, {"file": SimpleUploadedFile("x.xlsx", b"xlsx")}).content.decode()
    assert "提出された書類と一致しました" in held
    assert made.receipt_number in held
    changed = client.post(at, {"file": SimpleUploadedFile("x.xlsx", b"xlsy")}).content.decode()
    assert "一致するものはありません" in changed
    whole = client.post(at, {"sha256": made.sha256.upper() + "\n"}).content.decode()
    assert "提出の全体" in whole
    assert "64文字" in client.post(at, {"sha256": "abc"}).content.decode()
    assert client.post(at, {}).status_code == 422
