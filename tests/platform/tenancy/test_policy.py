"""What `ForceTenantPolicy` gives a table, seen on the notebook: notes and comments on them."""

import uuid

import pytest
from django.db import IntegrityError, connection, transaction

from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant, join_consortium, share, unshare
from tests.platform.notebook.models import Comment, Note

pytestmark = pytest.mark.django_db


def comment_on(note_id: uuid.UUID) -> None:
    with transaction.atomic():
        Comment.objects.create(note_id=note_id, words="x")
        with connection.cursor() as cursor:
            cursor.execute("set constraints all immediate")


def test_another_s_row_and_a_row_that_is_not_there_are_refused_alike(
    maniwa: Tenant, taiji: Tenant
) -> None:
    with in_tenant(maniwa):
        theirs = Note.objects.create(words="秘密")
        comment_on(theirs.pk)
    faults = []
    with in_tenant(taiji):
        for note_id in (theirs.pk, uuid.uuid4()):
            with pytest.raises(IntegrityError) as caught:
                comment_on(note_id)
            faults.append(type(caught.value.__cause__))
    assert faults[0] is faults[1]


def test_two_tenants_may_hold_the_same_unique_words(maniwa: Tenant, taiji: Tenant) -> None:
    for tenant in (maniwa, taiji):
        with in_tenant(tenant):
            Note.objects.create(words="同じ言葉")
    with in_tenant(maniwa), pytest.raises(IntegrityError), transaction.atomic():
        Note.objects.create(words="同じ言葉")


def test_a_shared_row_and_its_children_are_read_by_its_reader_and_written_by_nobody_else(
    maniwa: Tenant, taiji: Tenant
) -> None:
    with in_tenant(maniwa):
        given, kept = Note.objects.create(words="渡す"), Note.objects.create(words="渡さない")
        for note in (given, kept):
            Comment.objects.create(note=note, words=f"{note.words}の注")
        share(given, reader=taiji)
    with in_tenant(taiji):
        assert [note.words for note in Note.objects.all()] == ["渡す"]
        assert [comment.words for comment in Comment.objects.all()] == ["渡すの注"]
        assert Note.objects.update(words="書き換え") == 0
        assert Note.objects.all().delete()[0] == 0
    with in_tenant(maniwa):
        unshare(given, reader=taiji)
    with in_tenant(taiji):
        assert Note.objects.count() == Comment.objects.count() == 0


def test_one_cannot_share_what_is_another_s_with_oneself(maniwa: Tenant, taiji: Tenant) -> None:
    with in_tenant(maniwa):
        note = Note.objects.create(words="秘密")
    with in_tenant(taiji):
        share(note, reader=taiji)
        assert Note.objects.count() == 0


def test_a_consortium_s_row_is_read_by_its_members_only(maniwa: Tenant, taiji: Tenant) -> None:
    together = create_tenant(
        kind=TenantKind.CONSORTIUM, slug="together", name_ja="連携", name_en="Together"
    )
    with in_tenant(together):
        join_consortium(consortium=together, member=maniwa)
        Note.objects.create(words="皆のもの")
    with in_tenant(maniwa):
        assert Note.objects.count() == 1
        assert Note.objects.update(words="書き換え") == 0
    with in_tenant(taiji):
        assert Note.objects.count() == 0


def test_the_event_table_is_held_apart_too(maniwa: Tenant, taiji: Tenant) -> None:
    events = Note.pgh_event_model.objects  # type: ignore[attr-defined]
    with in_tenant(maniwa):
        Note.objects.create(words="a")
        assert events.count() == 1
    with in_tenant(taiji):
        assert events.count() == 0
