"""The tenant's own fields of a sitting and of an adviser."""

from collections.abc import Callable

import pytest
from django.test import Client

from machigenki.platform.adaptation.models import ExtraField, ExtraValues, PrivateExtraValues
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.roundtable.models import Sitting
from machigenki.platform.tenancy.context import in_tenant
from tests.platform.roundtable.conftest import QueriesAtMost, Table

pytestmark = pytest.mark.django_db
NEW = "/t/maniwa/roundtable/sittings/new/"
SITTING = {
    "once": "5f3d1f6e-9f44-4a4b-9a31-111111111111",
    "title": "臨時の会議",
    "starts_at": "2027-01-10T14:00",
    "ends_at": "2027-01-10T16:00",
    "place": "会議室",
    "state": "planned",
}


def fields(form: str) -> None:
    for key, audience, required in (
        ("room", "all", True),
        ("budget", "town_hall", False),
        ("terms", "bank", False),
    ):
        ExtraField.objects.create(
            form=form,
            key=key,
            kind="text",
            label_ja=f"{key}欄",
            label_en=key,
            audience=audience,
            required=required,
        )


def test_a_sitting_asks_them_and_shows_them_to_whom_they_are_for(
    table: Table, signed_in: Callable[[User], Client]
) -> None:
    with in_tenant(table.tenant):
        fields("sitting")
    client = signed_in(table.office)
    refused = client.post(NEW, SITTING | {"extra_room": "", "extra_budget": "300万円"})
    page = refused.content.decode()
    assert refused.status_code == 422
    assert "300万円" in page
    assert "臨時の会議" in page
    assert "terms欄" not in page
    with in_tenant(table.tenant):
        assert not Sitting.objects.filter(title="臨時の会議").exists()
    given = SITTING | {"extra_room": "第2", "extra_budget": "300万円", "extra_terms": "他人"}
    assert client.post(NEW, given).status_code == 302
    with in_tenant(table.tenant):
        made = Sitting.objects.get(title="臨時の会議")
        assert ExtraValues.objects.get().values == {"room": "第2"}
        assert PrivateExtraValues.objects.get().values == {"budget": "300万円"}
    address = f"/t/maniwa/roundtable/sittings/{made.pk}/"
    with QueriesAtMost(12):
        assert "300万円" in client.get(address).content.decode()
    page = signed_in(table.bank).get(address).content.decode()
    assert "第2" in page
    assert "300万円" not in page


def test_a_clash_on_a_sitting_saves_nothing_and_names_the_other_s_words(
    table: Table, signed_in: Callable[[User], Client]
) -> None:
    with in_tenant(table.tenant):
        fields("sitting")
        ExtraValues.objects.create(
            form="sitting", object_id=table.coming.pk, values={"room": "第9"}
        )
    mine = SITTING | {
        "title": "書き直した題",
        "version": str(table.coming.version),
        "extra_room": "第2",
        "base_of_extra": '{"room": "第1"}',
    }
    reply = signed_in(table.office).post(
        f"/t/maniwa/roundtable/sittings/{table.coming.pk}/edit/", mine
    )
    page = reply.content.decode()
    assert reply.status_code == 422
    assert "「第9」" in page
    assert "第2" in page
    with in_tenant(table.tenant):
        assert not Sitting.objects.filter(title="書き直した題").exists()


def test_an_adviser_has_them_too(
    table: Table, person: Callable[..., User], signed_in: Callable[[User], Client]
) -> None:
    with in_tenant(table.tenant):
        fields("adviser")
    client = signed_in(table.office)
    adviser = {"name": "山田", "fields_": "木質バイオマス", "contact": "電話"}
    page = client.post("/t/maniwa/library/advisers/new/", adviser).content.decode()
    assert "山田" in page
    assert 'id="id_extra_room_error"' in page
    given = adviser | {"extra_room": "3階", "extra_budget": "日額2万円"}
    made = client.post("/t/maniwa/library/advisers/new/", given)
    assert made.status_code == 302
    with QueriesAtMost(12):
        assert "日額2万円" in client.get(made["Location"]).content.decode()
    page = signed_in(person(table.tenant, Role.BANK)).get(made["Location"]).content.decode()
    assert "3階" in page
    assert "日額2万円" not in page
