"""Reading tenants."""

from django.db.models import QuerySet

from machigenki.platform.tenancy.models import Tenant, TenantKind


def municipalities() -> QuerySet[Tenant]:
    """Return the municipalities on the platform, by code."""
    return Tenant.objects.filter(kind=TenantKind.MUNICIPALITY)


def tenant_by_slug(slug: str) -> Tenant | None:
    """Return the tenant with this short name."""
    return Tenant.objects.filter(slug=slug).first()
