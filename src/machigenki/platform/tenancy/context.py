"""Whose rows the present transaction sees.

The database holds the answer (`app.tenant`, set for one transaction); this module is the only
place that sets it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from django.db import connection, transaction

if TYPE_CHECKING:
    from machigenki.platform.tenancy.models import Tenant

_current: ContextVar["Tenant | None"] = ContextVar("tenant", default=None)


class NoTenantError(RuntimeError):
    """Something that belongs to a municipality was done outside any."""


class NestedTenantError(RuntimeError):
    """A second municipality was asked for inside the first one's transaction."""


def current_tenant() -> "Tenant":
    """Return the tenant of this transaction.

    Raises
    ------
    NoTenantError
        Outside a tenant's request, command or job.
    """
    tenant = _current.get()
    if tenant is None:
        raise NoTenantError("no tenant is set: use in_tenant(...) or a tenant's address")
    return tenant


def has_tenant() -> bool:
    """Return whether this transaction has a tenant."""
    return _current.get() is not None


def current_tenant_id() -> int:
    """Return the number of the tenant of this transaction (the default of every tenant column)."""
    return current_tenant().pk


@contextmanager
def in_tenant(tenant: "Tenant") -> Iterator[None]:
    """Open one transaction that sees and writes only `tenant`'s rows.

    For requests the middleware does this; commands use it directly and jobs by `tenant_task`.

    Raises
    ------
    NestedTenantError
        Inside another tenant: a released savepoint would keep the inner one for the outer block.
    """

    def enter() -> "Tenant":
        set_for_transaction("app.tenant", str(tenant.pk))
        return tenant

    with _transaction_of(enter):
        yield


@contextmanager
def in_tenant_named(*, slug: str = "", host: str = "") -> Iterator["Tenant"]:
    """Find a tenant by its short name or its host and open its transaction, in one statement.

    Every page of a tenant begins with it.

    Raises
    ------
    Tenant.DoesNotExist
        Where there is none.
    """
    from machigenki.platform.tenancy.models import Tenant

    def enter() -> Tenant:
        found = Tenant.objects.raw(
            "select t.*, set_config('app.tenant', t.id::text, true) as entered"
            f" from tenancy_tenant t where t.{'slug' if slug else 'host'} = %s",
            [slug or host],
        )
        for tenant in found:
            return tenant
        raise Tenant.DoesNotExist

    with _transaction_of(enter) as tenant:
        yield tenant


@contextmanager
def _transaction_of(enter: Callable[[], "Tenant"]) -> Iterator["Tenant"]:
    if _current.get() is not None:
        raise NestedTenantError("one transaction, one tenant: leave the first before the second")
    with transaction.atomic():
        tenant = enter()
        token = _current.set(tenant)
        try:
            yield tenant
        finally:
            _current.reset(token)
    # Inside a surrounding transaction (a test case) the setting would outlive this block.
    if connection.in_atomic_block:
        set_for_transaction("app.tenant", "")
        set_for_transaction("app.person", "")


def set_for_transaction(name: str, value: str) -> None:
    """Set a value of the session that ends with the transaction."""
    with connection.cursor() as cursor:
        cursor.execute("select set_config(%s, %s, true)", [name, value])
