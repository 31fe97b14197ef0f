"""Reading people."""

from django.db import connection
from django.db.models import QuerySet

from machigenki.platform.people.models import Invitation, Membership, User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import current_tenant, current_tenant_id, has_tenant
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


def enter(user: User) -> None:
    """Name the person to the database for this transaction, and read what they are here.

    One statement for both, as every page begins with it.
    """
    tenant_id = current_tenant_id() if has_tenant() else None
    with connection.cursor() as cursor:
        cursor.execute(
            "select set_config('app.person', %s, true), array("
            "select role from people_membership where user_id = %s and tenant_id = %s)",
            [str(user.pk), user.pk, tenant_id],
        )
        _, held = cursor.fetchone()
    user.know_roles(tenant_id, (Role(value) for value in held))
