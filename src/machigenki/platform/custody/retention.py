"""How long which data are kept: told as data, done by a command."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from django.contrib.sessions.models import Session
from django.core.files.storage import default_storage
from django.db.models import QuerySet
from django.utils import timezone

from machigenki.platform.custody.models import REVERSIBLE_DAYS, Discarded
from machigenki.platform.custody.tasks import EXPORT_TASK
from machigenki.platform.jobs.models import Job
from machigenki.platform.people.models import Invitation
from machigenki.platform.tenancy.context import current_tenant, in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.region import Text


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Parameters
    ----------
    days
        How long after their end data are kept; None for as long as the tenant is here.
    does
        What deletes them, empty where nothing does.
    """

    key: str
    what: Text
    why: Text
    days: int | None
    does: str

    @property
    def span(self) -> Text:
        """How long, in words."""
        if self.days is None:
            return Text("定めなし（残す）", "kept")
        if self.days == 0:
            return Text("期限が切れたらすぐ", "until they end")
        return Text(f"{self.days}日", f"{self.days} days")


@cache
def rules() -> tuple[Rule, ...]:
    """Return the rules."""
    told = tomllib.loads(
        (files("machigenki.platform.custody") / "retention.toml").read_text(encoding="utf-8")
    )
    return tuple(
        Rule(
            rule["key"],
            Text(rule["what_ja"], rule["what_en"]),
            Text(rule["why_ja"], rule["why_en"]),
            rule.get("days"),
            rule.get("does", ""),
        )
        for rule in told["rule"]
    )


def apply_rules(*, really: bool) -> dict[str, int]:
    """Count, and `really` delete, what no rule keeps any more; outside any tenant.

    Each tenant has a transaction of its own, so one that fails leaves the others done.

    Returns
    -------
    dict
        Key of the rule → rows that go.
    """
    found = dict.fromkeys((rule.key for rule in rules() if rule.does), 0)
    timed = [rule for rule in rules() if rule.does]
    for tenant in Tenant.objects.all():
        with in_tenant(tenant):
            for rule in timed:
                if rule.does in _OF_A_TENANT:
                    found[rule.key] += _end(_OF_A_TENANT[rule.does](_before(rule)), really)
    for rule in timed:
        if rule.does == "sessions":
            found[rule.key] = _end(Session.objects.filter(expire_date__lt=_before(rule)), really)
    return found


def _before(rule: Rule) -> datetime:
    return timezone.now() - timedelta(days=rule.days or 0)


def _end(query: QuerySet[Any], really: bool) -> int:
    count = query.count()
    if really and count:
        if query.model is Job:
            for result in query.exclude(result__file=None).values_list("result", flat=True):
                default_storage.delete(result["file"])
        query.delete()
    return count


def _discarded(before: datetime) -> QuerySet[Any]:
    # Each carries its own end, so that a longer promise is kept.
    end = before + timedelta(days=REVERSIBLE_DAYS)
    return Discarded.objects.filter(tenant=current_tenant(), expires_at__lte=end)


def _invitations(before: datetime) -> QuerySet[Any]:
    return Invitation.objects.filter(
        tenant=current_tenant(), accepted_at=None, expires_at__lt=before
    )


def _jobs(before: datetime) -> QuerySet[Any]:
    return Job.objects.filter(tenant=current_tenant(), finished_at__lt=before)


def _exports(before: datetime) -> QuerySet[Any]:
    return _jobs(before).filter(task=EXPORT_TASK)


_OF_A_TENANT: dict[str, Callable[[datetime], QuerySet[Any]]] = {
    "discarded": _discarded,
    "invitations": _invitations,
    "jobs": _jobs,
    "exports": _exports,
}
