"""Reading people."""

from django.db.models import QuerySet

from machigenki.platform.people.models import Invitation, Membership, User
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.tenancy.models import Tenant


def members() -> QuerySet[Membership]:
    """Return the seats of the present tenant with their people."""
    return (
        Membership.objects.filter(tenant=current_tenant())
        .select_related("user")
        .order_by("user__name", "user__email", "role")
    )


def pending_invitations() -> QuerySet[Invitation]:
    """Return the present tenant's invitations that nobody took up yet."""
    return Invitation.objects.filter(accepted_at=None).order_by("-created_at")


def tenants_of(user: User) -> QuerySet[Tenant]:
    """Return the tenants where a person has a seat (their own seats are readable anywhere)."""
    return Tenant.objects.filter(
        pk__in=Membership.objects.filter(user=user).values("tenant_id")
    ).order_by("code", "slug")
