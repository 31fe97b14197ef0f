"""What is done to tenants."""

from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.tenancy.models import (
    ConsortiumMember,
    Share,
    Tenant,
    TenantKind,
    TenantModel,
)


def create_tenant(
    *,
    kind: TenantKind,
    slug: str,
    name_ja: str,
    name_en: str,
    code: str = "",
    colour: str = "#0017c1",
) -> Tenant:
    """Add a body to the platform.

    Raises
    ------
    ValidationError
        By field: a slug that is taken or not of small letters, a colour that is none.
    """
    tenant = Tenant(
        kind=kind, slug=slug, name_ja=name_ja, name_en=name_en, code=code, colour=colour
    )
    tenant.full_clean()
    tenant.save()
    return tenant


def join_consortium(*, consortium: Tenant, member: Tenant) -> ConsortiumMember:
    """Let a municipality read what the consortium shares with its members.

    Run it in the consortium's own transaction: no other may say who belongs to it.
    """
    link, _ = ConsortiumMember.objects.get_or_create(consortium=consortium, member=member)
    return link


def share(thing: TenantModel, *, reader: Tenant) -> Share:
    """Let another tenant read one row of the present tenant (see `policy.for_grantees`)."""
    given, _ = Share.objects.get_or_create(
        reader=reader,
        object_id=thing.pk,
        tenant=current_tenant(),
        defaults={"kind": thing._meta.label_lower},
    )
    return given


def unshare(thing: TenantModel, *, reader: Tenant) -> None:
    """Take back what `share` gave."""
    Share.objects.filter(reader=reader, object_id=thing.pk, tenant=current_tenant()).delete()
