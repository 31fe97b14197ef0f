"""Fields of one's own: typed, read by whom they are for, exported with their meaning."""

import csv
import io
import uuid
from collections.abc import Callable

import pytest
from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from machigenki.platform.adaptation.extra_fields import (
    save_extra_fields,
    shown_values,
    stored_values,
    with_extra_fields,
)
from machigenki.platform.adaptation.kinds import FormKind
from machigenki.platform.adaptation.models import ExtraField
from machigenki.platform.adaptation.services import retire_extra_field, save_extra_field
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant

pytestmark = pytest.mark.django_db

JOBS = {
    "form": "venture",
    "key": "local_jobs",
    "label_ja": "地元雇用",
    "label_en": "Local jobs",
    "kind": "number",
    "unit": "人",
    "meaning_ja": "市内に住む人の数",
    "meaning_en": "People who live here",
    "audience": "all",
    "position": 10,
    "choices": "",
}


def define(admin: User, **values: object) -> ExtraField:
    choices = values.pop("choices", [])
    return save_extra_field(
        by=admin, field=ExtraField(), values={**JOBS, "choices": choices, **values}
    )


class Plain(forms.Form):
    title = forms.CharField()


def filled(reader: User, thing: uuid.UUID, **given: str) -> Plain:
    form = Plain({"title": "x", **{f"extra_{key}": value for key, value in given.items()}})
    with_extra_fields(form, FormKind.VENTURE, thing, reader=reader)
    return form


def test_a_field_is_defined_by_a_form_and_changed_but_never_in_type(at_desk: Client) -> None:
    assert at_desk.post("/t/maniwa/settings/fields/new/", JOBS).status_code == 302
    page = at_desk.get("/t/maniwa/settings/fields/").content.decode()
    assert "地元雇用" in page
    twice = at_desk.post("/t/maniwa/settings/fields/new/", JOBS)
    assert twice.status_code == 200
    address = page.split("/settings/fields/")
    pk = next(part[:36] for part in address if len(part) > 36 and part[8] == "-")
    again = at_desk.post(f"/t/maniwa/settings/fields/{pk}/", JOBS | {"label_ja": "地元の雇用"})
    assert again.status_code == 302
    other = at_desk.post(f"/t/maniwa/settings/fields/{pk}/", JOBS | {"kind": "text"})
    assert other.status_code == 200
    assert "種類は変えられません" in other.content.decode()


def test_answers_are_typed_and_come_back(maniwa: Tenant, admin: User) -> None:
    thing = uuid.uuid4()
    with in_tenant(maniwa):
        define(admin)
        define(admin, key="since", kind="date", label_ja="開始日")
        define(admin, key="new", kind="yes_no", required=True)
        define(
            admin,
            key="site",
            kind="choice",
            choices=[{"ja": "旧校舎", "en": "Old school"}, {"ja": "新設", "en": "New"}],
        )
        form = filled(
            admin, thing, local_jobs="12.5", since="2027-04-01", new="False", site="旧校舎"
        )
        assert form.is_valid(), form.errors
        save_extra_fields(form, FormKind.VENTURE, thing, by=admin)
        assert stored_values(FormKind.VENTURE, thing) == {
            "local_jobs": 12.5,
            "since": "2027-04-01",
            "new": False,
            "site": "旧校舎",
        }
        shown = {f.key: text for f, text in shown_values(FormKind.VENTURE, thing, reader=admin)}
        assert shown["local_jobs"] == "12.5 人"
        assert shown["new"] == "いいえ"
        wrong = filled(admin, thing, local_jobs="many", since="2027-02-30", new="", site="池")
        assert not wrong.is_valid()
        assert set(wrong.errors) == {"extra_local_jobs", "extra_since", "extra_new", "extra_site"}
        fresh = Plain()
        with_extra_fields(fresh, FormKind.VENTURE, thing, reader=admin)
        assert 'value="2027-04-01"' in str(fresh["extra_since"])
        assert 'value="False" selected' in str(fresh["extra_new"])


def test_the_bank_s_field_is_neither_seen_nor_overwritten_by_others(
    maniwa: Tenant, admin: User, person: Callable[..., User]
) -> None:
    thing, bank, firm = uuid.uuid4(), person(maniwa, Role.BANK), person(maniwa, Role.BUSINESS)
    with in_tenant(maniwa):
        define(admin)
        define(admin, key="covenant", kind="text", audience="bank")
        form = filled(bank, thing, covenant="自己資本比率20%以上", local_jobs="3")
        assert form.is_valid()
        save_extra_fields(form, FormKind.VENTURE, thing, by=bank)
        with pytest.raises(PermissionDenied):
            save_extra_fields(form, FormKind.VENTURE, thing, by=firm)
        theirs = filled(firm, thing, local_jobs="4", covenant="なし")
        assert "extra_covenant" not in theirs.fields
        assert theirs.is_valid()
        save_extra_fields(theirs, FormKind.VENTURE, thing, by=firm)
        assert stored_values(FormKind.VENTURE, thing) == {"local_jobs": 4.0}
        read = {f.key: text for f, text in shown_values(FormKind.VENTURE, thing, reader=bank)}
        assert read == {"local_jobs": "4 人", "covenant": "自己資本比率20%以上"}
        assert [f.key for f, _ in shown_values(FormKind.VENTURE, thing, reader=firm)] == [
            "local_jobs"
        ]


def test_a_retired_field_leaves_the_form_and_keeps_its_answers(maniwa: Tenant, admin: User) -> None:
    thing = uuid.uuid4()
    with in_tenant(maniwa):
        field = define(admin)
        form = filled(admin, thing, local_jobs="3")
        assert form.is_valid()
        save_extra_fields(form, FormKind.VENTURE, thing, by=admin)
        retire_extra_field(by=admin, field=field, retired=True)
        assert list(filled(admin, thing).fields) == ["title"]
        assert stored_values(FormKind.VENTURE, thing) == {"local_jobs": 3.0}


def test_a_choice_needs_choices_and_the_key_is_plain(maniwa: Tenant, admin: User) -> None:
    with in_tenant(maniwa):
        with pytest.raises(ValidationError) as caught:
            define(admin, kind="choice")
        assert "choices" in caught.value.message_dict
        with pytest.raises(ValidationError) as caught:
            define(admin, key="Local Jobs")
        assert "key" in caught.value.message_dict


def test_answers_are_exported_with_what_they_mean_and_without_formulas(
    at_desk: Client, maniwa: Tenant, admin: User
) -> None:
    thing = uuid.uuid4()
    with in_tenant(maniwa):
        define(admin)
        define(admin, key="note", kind="text", meaning_ja="=cmd()")
        form = filled(admin, thing, local_jobs="-3", note="=HYPERLINK(1)")
        assert form.is_valid()
        save_extra_fields(form, FormKind.VENTURE, thing, by=admin)
    answers = at_desk.get("/t/maniwa/settings/fields/answers/venture.csv")
    head, row = csv.reader(io.StringIO(answers.content.decode("utf-8-sig")))
    assert dict(zip(head, row, strict=True)) == {
        "id": str(thing),
        "local_jobs": "-3.0",
        "note": "'=HYPERLINK(1)",
    }
    meanings = at_desk.get("/t/maniwa/settings/fields/definitions.csv").content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(meanings)))
    assert rows[0]["meaning_ja"] == "市内に住む人の数"
    assert rows[0]["unit"] == "人"
    assert rows[1]["meaning_ja"] == "'=cmd()"


def test_another_town_s_field_is_not_there(
    at_desk: Client, taiji: Tenant, person: Callable[..., User]
) -> None:
    theirs = person(taiji, Role.TENANT_ADMIN)
    with in_tenant(taiji):
        field = define(theirs)
    assert at_desk.get(f"/t/maniwa/settings/fields/{field.pk}/").status_code == 404
    assert at_desk.post(f"/t/maniwa/settings/fields/{field.pk}/retire/").status_code == 404
    assert at_desk.get("/t/taiji/settings/").status_code == 404
