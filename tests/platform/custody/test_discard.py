"""Deletion can be undone for 30 days, by who deleted or by the administrator."""

import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.utils import timezone

from machigenki.platform.custody.discard import discard, purge_expired, restore
from machigenki.platform.custody.models import Discarded
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.region import Text
from tests.platform.notebook.models import Comment, Note

pytestmark = pytest.mark.django_db
TITLE = Text("覚書", "A note")


@pytest.fixture
def firm(maniwa: Tenant, person: Callable[..., User]) -> User:
    """A business of Maniwa."""
    return person(maniwa, Role.BUSINESS)


def make() -> tuple[Note, list[dict[str, object]]]:
    note = Note.objects.create(words="大事")
    for words in ("一", "二"):
        Comment.objects.create(note=note, words=words)
    return note, everything()


def everything() -> list[dict[str, object]]:
    return [*Note.objects.order_by("pk").values(), *Comment.objects.order_by("pk").values()]


def test_what_was_deleted_comes_back_with_all_that_fell_with_it(maniwa: Tenant, firm: User) -> None:
    with in_tenant(maniwa):
        note, before = make()
        kept = discard(note, by=firm, title=TITLE)
        assert everything() == []
        restore(kept, by=firm)
        assert everything() == before
        assert not Discarded.objects.exists()


def test_only_who_deleted_it_or_the_administrator_restores(
    maniwa: Tenant, firm: User, person: Callable[..., User]
) -> None:
    other, admin = person(maniwa, Role.BUSINESS), person(maniwa, Role.TENANT_ADMIN)
    with in_tenant(maniwa):
        kept = discard(make()[0], by=firm, title=TITLE)
        with pytest.raises(PermissionDenied):
            restore(kept, by=other)
        restore(kept, by=admin)
        assert Note.objects.count() == 1


def test_after_30_days_it_is_gone_for_good(maniwa: Tenant, firm: User) -> None:
    with in_tenant(maniwa):
        kept = discard(make()[0], by=firm, title=TITLE)
        assert kept.expires_at - timezone.now() > timedelta(days=29, hours=23)
        assert purge_expired() == 0
        kept.expires_at = timezone.now() - timedelta(seconds=1)
        kept.save()
        with pytest.raises(ValidationError, match="期間"):
            restore(kept, by=firm)
        assert purge_expired() == 1


def test_what_took_its_place_is_not_overwritten(maniwa: Tenant, firm: User) -> None:
    with in_tenant(maniwa):
        note, _ = make()
        kept = discard(note, by=firm, title=TITLE)
        Note.objects.create(words=note.words)  # the words of a note are unique
        with pytest.raises(ValidationError, match="元に戻せません"):
            restore(kept, by=firm)
        assert Note.objects.count() == Discarded.objects.count() == 1


def test_the_page_lists_and_restores_and_is_closed_to_others(
    maniwa: Tenant,
    taiji: Tenant,
    firm: User,
    person: Callable[..., User],
    signed_in: Callable[[User], Client],
    django_assert_max_num_queries: Callable[[int], object],
) -> None:
    with in_tenant(maniwa):
        kept = discard(make()[0], by=firm, title=TITLE)
    address = f"/t/maniwa/data/deleted/{kept.pk}/restore/"
    assert signed_in(person(maniwa, Role.RESIDENT)).post(address).status_code == 403
    assert signed_in(person(maniwa, Role.BUSINESS)).post(address).status_code == 404
    stranger = signed_in(person(taiji, Role.TENANT_ADMIN))
    assert stranger.post(address).status_code == 404
    assert stranger.post(address.replace("maniwa", "taiji")).status_code == 404
    client = signed_in(firm)
    with django_assert_max_num_queries(12):  # type: ignore[attr-defined]
        assert "覚書" in client.get("/t/maniwa/data/deleted/").content.decode()
    assert client.post(address).status_code == 302
    with in_tenant(maniwa):
        assert Note.objects.count() == 1
    assert "元に戻せるものはありません" in client.get("/t/maniwa/data/deleted/").content.decode()
    assert client.post(f"/t/maniwa/data/deleted/{uuid.uuid4()}/restore/").status_code == 404
