"""Saving: every version kept, drafts never lost, two people never overwrite each other."""

from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import selectors, services
from machigenki.platform.ventures.merge import put
from machigenki.platform.ventures.models import Draft, Revision, Venture
from tests.platform.ventures.conftest import posted

pytestmark = pytest.mark.django_db

Enter = Callable[[User], Client]


def _at(venture: Venture, end: str = "") -> str:
    return f"/t/maniwa/ventures/{venture.pk}/{end}"


def test_a_model_case_starts_with_figures_and_no_fault(maniwa: Tenant, boiler: Venture) -> None:
    assert boiler.faults_count == 0
    assert boiler.figures["retained_yen_a_year"] > 0
    with in_tenant(maniwa):
        assert list(boiler.revisions.values_list("number", flat=True)) == [1]


def test_a_save_makes_a_version_that_says_what_changed(
    maniwa: Tenant, boiler: Venture, business: User, signed_in: Enter
) -> None:
    data = posted("products", boiler.content, base_version="1")
    data["products.0.price_yen"] = "12,500"
    reply = signed_in(business).post(_at(boiler, "edit/products/"), data, follow=True)
    assert "保存しました" in reply.content.decode()
    with in_tenant(maniwa):
        last = Revision.objects.get(venture=boiler, number=2)
        assert last.changes == [
            {"path": ["products", 0, "price_yen", "value"], "before": 11000, "after": 12500}
        ]
        assert last.by == business
        assert Venture.objects.get(pk=boiler.pk).version == 2
    page = signed_in(business).get(_at(boiler, "history/2/")).content.decode()
    assert "売るもの 1「チップの熱」 › 単価" in page
    assert "11,000" in page
    assert "12,500" in page


def test_a_draft_that_arrives_after_its_save_is_not_kept(
    maniwa: Tenant, boiler: Venture, business: User
) -> None:
    typed = put(boiler.content, ("products", 0, "name"), "温水")
    with in_tenant(maniwa):
        late = Venture.objects.get(pk=boiler.pk)
        _save(business, boiler, typed)
        kept = services.save_draft(
            by=business, venture=late, section="products", content=typed, base_version=1
        )
        assert kept is None
        assert not Draft.objects.exists()


def test_a_save_that_changes_nothing_makes_no_version(
    maniwa: Tenant, boiler: Venture, business: User, signed_in: Enter
) -> None:
    for section in ("basics", "products", "funding", "others"):
        data = posted(section, boiler.content, base_version="1")
        signed_in(business).post(_at(boiler, f"edit/{section}/"), data)
    with in_tenant(maniwa):
        assert Venture.objects.get(pk=boiler.pk).version == 1


def test_bad_input_is_saved_shown_at_its_field_and_the_rest_kept(
    maniwa: Tenant, boiler: Venture, business: User, signed_in: Enter
) -> None:
    data = posted("people", boiler.content, base_version="1")
    data |= {"people.0.wage_yen": "未定", "people.0.role": "管理人"}
    page = signed_in(business).post(_at(boiler, "edit/people/"), data, follow=True)
    text = page.content.decode()
    assert 'value="未定"' in text
    assert 'value="管理人"' in text
    assert "数値として読めません" in text
    with in_tenant(maniwa):
        assert Venture.objects.get(pk=boiler.pk).faults_count == 1


def test_what_is_typed_is_kept_as_a_draft_with_its_figures(
    maniwa: Tenant, boiler: Venture, business: User, signed_in: Enter
) -> None:
    data = posted("products", boiler.content, base_version="1")
    data["products.0.price_yen"] = "1"
    client = signed_in(business)
    panel = client.post(_at(boiler, "edit/products/draft/"), data).content.decode()
    assert "下書きを保存しました" in panel
    assert "資金の不足" in panel
    page = client.get(_at(boiler, "edit/products/")).content.decode()
    assert "保存していない下書きです" in page
    with in_tenant(maniwa):
        assert Venture.objects.get(pk=boiler.pk).version == 1
        assert Draft.objects.get().content["products"][0]["price_yen"]["value"] == 1
    client.post(_at(boiler, "edit/products/discard/"))
    with in_tenant(maniwa):
        assert not Draft.objects.exists()


def test_a_draft_alike_to_what_is_saved_is_none(
    maniwa: Tenant, boiler: Venture, business: User, signed_in: Enter
) -> None:
    data = posted("products", boiler.content, base_version="1")
    signed_in(business).post(_at(boiler, "edit/products/draft/"), data)
    with in_tenant(maniwa):
        assert not Draft.objects.exists()


def test_rows_are_added_and_removed_without_losing_what_was_typed(
    maniwa: Tenant, boiler: Venture, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    data = posted("people", boiler.content, base_version="1", add="people")
    data["people.0.role"] = "管理人"
    reply = client.post(_at(boiler, "edit/people/"), data)
    assert reply.headers["Location"].endswith("/edit/people/#people")
    page = client.get(_at(boiler, "edit/people/")).content.decode()
    assert 'value="管理人"' in page
    assert 'name="people.1.role"' in page
    with in_tenant(maniwa):
        draft = Draft.objects.get()
    data = posted("people", draft.content, base_version="1", remove="people.0")
    client.post(_at(boiler, "edit/people/"), data)
    with in_tenant(maniwa):
        assert Draft.objects.get().content["people"] == [{}]


def test_two_people_in_different_fields_are_joined(
    maniwa: Tenant, boiler: Venture, business: User, person: Callable[..., User]
) -> None:
    other = person(maniwa, Role.TOWN_HALL)
    mine = put(boiler.content, ("products", 0, "unit"), "GJ")
    theirs = put(boiler.content, ("products", 0, "price_yen", "value"), 12000)
    with in_tenant(maniwa):
        _save(other, boiler, theirs)
        saved = _save(business, boiler, mine)
        assert saved.joined
        assert not saved.conflicts
        product = saved.venture.content["products"][0]
        assert (product["unit"], product["price_yen"]["value"]) == ("GJ", 12000)
        assert saved.venture.version == 3


def test_two_people_in_the_same_field_choose_and_neither_text_is_lost(
    maniwa: Tenant,
    boiler: Venture,
    business: User,
    person: Callable[..., User],
    signed_in: Enter,
) -> None:
    other = person(maniwa, Role.TOWN_HALL)
    with in_tenant(maniwa):
        _save(other, boiler, put(boiler.content, ("products", 0, "name"), "蒸気"))
    data = posted("products", boiler.content, base_version="1")
    data["products.0.name"] = "温水"
    client = signed_in(business)
    reply = client.post(_at(boiler, "edit/products/"), data)
    assert reply.headers["Location"] == _at(boiler, "edit/products/conflict/")
    page = client.get(_at(boiler, "edit/products/conflict/")).content.decode()
    assert "蒸気" in page
    assert "温水" in page
    with in_tenant(maniwa):
        assert Venture.objects.get(pk=boiler.pk).content["products"][0]["name"] == "蒸気"
    unchosen = client.post(_at(boiler, "edit/products/conflict/"), {"base_version": "2"})
    assert "まだ選んでいない欄があります" in unchosen.content.decode()
    rows = unchosen.context["rows"]
    choice = {f"choice-{n}": "mine" for n in range(len(rows))}
    client.post(_at(boiler, "edit/products/conflict/"), {"base_version": "2"} | choice)
    with in_tenant(maniwa):
        now = Venture.objects.get(pk=boiler.pk)
        assert now.content["products"][0]["name"] == "温水"
        aside = Revision.objects.get(venture=boiler, number=3).set_aside
        assert {"path": ["products", 0, "name"], "value": "蒸気", "mine": False} in aside
        assert not Draft.objects.exists()
    assert "蒸気" in client.get(_at(boiler, "history/3/")).content.decode()


def test_a_choice_made_on_an_old_page_is_asked_again(
    maniwa: Tenant, boiler: Venture, business: User, person: Callable[..., User]
) -> None:
    other = person(maniwa, Role.TOWN_HALL)
    name = ("products", 0, "name")
    with in_tenant(maniwa):
        _save(other, boiler, put(boiler.content, name, "蒸気"))
        assert _save(business, boiler, put(boiler.content, name, "温水")).conflicts
        draft = selectors.draft_of(business, boiler, "products")
        assert draft
        again = Venture.objects.get(pk=boiler.pk)
        _save(other, again, put(again.content, name, "高温水"), base_version=2)
        with pytest.raises(ValidationError):
            services.resolve(
                by=business,
                venture=boiler,
                draft=draft,
                parts=["products"],
                mine=[True],
                seen_version=2,
            )
        assert Venture.objects.get(pk=boiler.pk).content["products"][0]["name"] == "高温水"
        assert Draft.objects.exists()


def test_an_earlier_version_comes_back_and_the_later_one_stays_readable(
    maniwa: Tenant, boiler: Venture, business: User, signed_in: Enter
) -> None:
    with in_tenant(maniwa):
        _save(business, boiler, put(boiler.content, ("products", 0, "name"), "蒸気"))
    client = signed_in(business)
    client.post(_at(boiler, "restore/1/"))
    with in_tenant(maniwa):
        now = Venture.objects.get(pk=boiler.pk)
        assert now.version == 3
        assert now.content == Revision.objects.get(venture=boiler, number=1).content
    assert "蒸気" in client.get(_at(boiler, "history/2/")).content.decode()


def test_the_file_is_edited_with_faults_by_line(
    maniwa: Tenant, boiler: Venture, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    text = client.get(_at(boiler, "venture.toml")).content.decode()
    wrong = text.replace("years = 16", "years = 160")
    page = client.post(_at(boiler, "file/"), {"text": wrong, "base_version": "1"})
    line = 1 + wrong.splitlines().index("years = 160")
    assert f"{line}行目" in page.content.decode()
    assert "years = 160" in page.content.decode()
    right = text.replace("years = 16", "years = 18")
    client.post(_at(boiler, "file/"), {"text": right, "base_version": "1"})
    with in_tenant(maniwa):
        assert Venture.objects.get(pk=boiler.pk).content["years"] == 18


def test_whoever_may_not_write_does_not(
    maniwa: Tenant, boiler: Venture, person: Callable[..., User], signed_in: Enter
) -> None:
    reviewer = person(maniwa, Role.REVIEWER)
    client = signed_in(reviewer)
    assert client.get(_at(boiler)).status_code == 200
    for end in ("edit/basics/", "file/"):
        assert client.get(_at(boiler, end)).status_code == 403
    assert client.post(_at(boiler, "edit/basics/draft/")).status_code == 403
    with in_tenant(maniwa), pytest.raises(PermissionDenied):
        _save(reviewer, boiler, boiler.content)


def _save(
    by: User, venture: Venture, content: dict[str, object], base_version: int = 1
) -> services.Saved:
    return services.save(
        by=by,
        venture=venture,
        section="products",
        parts=["products"],
        content=content,
        base_version=base_version,
    )
