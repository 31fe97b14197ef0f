"""Reading keys."""

import hashlib
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import F, OuterRef, QuerySet, Subquery
from django.shortcuts import get_object_or_404
from django.utils import timezone

from machigenki.platform.api.models import ApiKey, KeyUse
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import MEMBERS, Role
from machigenki.platform.tenancy.context import current_tenant

MINUTE = timedelta(minutes=1)


def digest_of(token: str) -> str:
    """Return what is kept of a key. It has 256 random bits, so a plain digest cannot be guessed."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def use_of_token(token: str) -> KeyUse | None:
    """Return the use, with key and person, of a key of the present tenant that opens something.

    None alike for a key that is unknown, another tenant's, withdrawn, out of date, or of somebody
    who has no seat here any more.
    """
    found = (
        KeyUse.objects.filter(
            tenant=current_tenant(),
            key__digest=digest_of(token),
            key__withdrawn_at=None,
            key__expires_at__gt=timezone.now(),
            key__made_by__is_active=True,
        )
        .select_related("key__made_by")
        .first()
    )
    return found if found and found.key.made_by.roles & MEMBERS else None


def seconds_to_wait(use: KeyUse, limit: int, now: datetime) -> int:
    """Return how long a key that was used `limit` times in this minute has to wait, else 0."""
    if use.minute_began_at is None or use.requests_in_minute < limit:
        return 0
    left = (use.minute_began_at + MINUTE - now).total_seconds()
    return max(0, int(left) + 1) if left > 0 else 0


def keys_for(user: User) -> QuerySet[ApiKey]:
    """Return one's own keys, or to an administrator all of the tenant, those that hold first."""
    last_used = KeyUse.objects.filter(key=OuterRef("pk")).values("last_used_at")
    found = (
        ApiKey.objects.filter(tenant=current_tenant())
        .select_related("made_by", "withdrawn_by")
        .annotate(last_used_at=Subquery(last_used))
        .order_by(F("withdrawn_at").desc(nulls_first=True), "-created_at", "-id")
    )
    every = Role.TENANT_ADMIN in user.roles
    return found if every else found.filter(made_by=user)


def key_for(user: User, key_id: UUID) -> ApiKey:
    """Return a key that the person may see; 404 otherwise."""
    return get_object_or_404(keys_for(user), pk=key_id)
