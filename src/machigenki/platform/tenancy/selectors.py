"""Reading tenants."""

from django.db.models import QuerySet

from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.tenancy.models import ConsortiumMember, Share, Tenant, TenantKind


def municipalities() -> QuerySet[Tenant]:
    """Return the municipalities on the platform, by code."""
    return Tenant.objects.filter(kind=TenantKind.MUNICIPALITY)


def tenant_by_slug(slug: str) -> Tenant | None:
    """Return the tenant with this short name."""
    return Tenant.objects.filter(slug=slug).first()


def owners_of_readable_rows(kind: str) -> list[int]:
    """Return the numbers of the tenants whose rows of a kind may be readable here: our own first.

    The policy decides; naming these tenants beside it lets the database take an index that begins
    with the tenant, which the policy's "own or shared" does not.

    Parameters
    ----------
    kind
        The model's label in small letters, as `share` keeps it.
    """
    own = current_tenant_id()
    lent = Share.objects.filter(reader=own, kind=kind).values_list("tenant_id")
    joined = ConsortiumMember.objects.filter(member=own).values_list("consortium_id")
    return [own, *sorted({number for (number,) in lent.union(joined)} - {own})]
