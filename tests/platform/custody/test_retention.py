"""What is past its time goes; all else stays."""

import io
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from machigenki.platform.custody.discard import discard
from machigenki.platform.custody.models import Discarded
from machigenki.platform.custody.retention import apply_rules, rules
from machigenki.platform.jobs.models import Job, JobState
from machigenki.platform.people.models import Invitation, User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.services import invite
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.region import Text
from tests.platform.notebook.models import Note

pytestmark = pytest.mark.django_db


def test_every_rule_says_what_how_long_and_why_in_both_languages() -> None:
    for rule in rules():
        for text in (rule.what, rule.why, rule.span):
            assert text.ja
            assert text.en
        assert (rule.days is None) == (not rule.does)


def test_the_command_counts_and_only_deletes_when_told(
    maniwa: Tenant, taiji: Tenant, person: Callable[..., User]
) -> None:
    now = timezone.now()
    for tenant in (maniwa, taiji):
        admin = person(tenant, Role.TENANT_ADMIN)
        with in_tenant(tenant):
            old, _ = invite(by=admin, email="old@example.jp", role=Role.BANK)
            Invitation.objects.filter(pk=old.pk).update(expires_at=now - timedelta(days=91))
            invite(by=admin, email="new@example.jp", role=Role.BANK)
            taken, _ = invite(by=admin, email="taken@example.jp", role=Role.BANK)
            Invitation.objects.filter(pk=taken.pk).update(
                expires_at=now - timedelta(days=400), accepted_at=now
            )
            kept = discard(Note.objects.create(words="x"), by=admin, title=Text("x", "x"))
            Discarded.objects.filter(pk=kept.pk).update(expires_at=now - timedelta(hours=1))
            for days in (181, 8):
                job = Job.objects.create(
                    task="t", title_ja="x", title_en="x", requested_by=admin, state=JobState.DONE
                )
                Job.objects.filter(pk=job.pk).update(finished_at=now - timedelta(days=days))
    out = io.StringIO()
    call_command("retention", stdout=out)
    assert "--delete" in out.getvalue()
    expected = {"discarded": 2, "invitations": 2, "jobs": 2, "exports": 0, "sessions": 0}
    assert apply_rules(really=False) == expected
    assert apply_rules(really=True) == expected
    assert set(apply_rules(really=True).values()) == {0}
    with in_tenant(maniwa):
        assert Invitation.objects.count() == 2
        assert Job.objects.count() == 1


def test_the_administrator_reads_the_rules(
    maniwa: Tenant,
    person: Callable[..., User],
    signed_in: Callable[[User], Client],
    django_assert_max_num_queries: Callable[[int], object],
) -> None:
    client = signed_in(person(maniwa, Role.TENANT_ADMIN))
    with django_assert_max_num_queries(12):  # type: ignore[attr-defined]
        page = client.get("/t/maniwa/data/").content.decode()
    for rule in rules():
        assert rule.what.ja in page
