"""The one migration operation that holds a table's rows apart by tenant.

operations = [..., ForceTenantPolicy("venture")]
"""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.db import models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

CURRENT = "nullif(current_setting('app.tenant', true), '')::bigint"
CURRENT_PERSON = "nullif(current_setting('app.person', true), '')::uuid"
SHARES = "tenancy_share"
CONSORTIA = "tenancy_consortiummember"


def for_members() -> str:
    """Return the sharing of a consortium's rows: its members read them."""
    return (
        f"tenant_id = any(array(select consortium_id from {CONSORTIA} where member_id = {CURRENT}))"
    )


def for_grantees(column: str = "id") -> str:
    """Return the sharing by `tenancy.services.share`: who was given the row `column` reads this.

    `column` is `id`, or in a child table the column that names the shared parent.
    """
    # The owner must have given it: a share names its own tenant, which its policy enforces.
    return (
        f"(tenant_id, {column}) in "
        f"(select tenant_id, object_id from {SHARES} where reader_id = {CURRENT})"
    )


class ForceTenantPolicy(Operation):
    """Force row-level security on a model with a tenant, and on its event table.

    Rows are seen and written only in their own tenant's transaction; `(tenant_id, id)` is unique;
    every foreign key to another tenant model becomes a key of both columns, so that neither a
    foreign row can be pointed at nor its existence be learnt. Into event tables (pghistory) the
    platform cannot write; their triggers do (see `trail`).

    Parameters
    ----------
    model
        Name of the model in this app.
    readable
        Further rows that may be read (never written): `for_members()`, `for_grantees()`, or SQL.
    loose
        Foreign keys that may point into another tenant (to a shared row), with a reason beside.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(self, model: str, readable: Sequence[str] = (), loose: Sequence[str] = ()) -> None:
        self.model = model
        self.readable = tuple(readable)
        self.loose = tuple(loose)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """Return how the operation was called."""
        given = {"readable": self.readable, "loose": self.loose}
        return (
            self.__class__.__name__,
            [self.model],
            {name: value for name, value in given.items() if value},
        )

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Change nothing: the policy is the database's alone."""

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        """Put the policies and constraints on."""
        model = to_state.apps.get_model(app_label, self.model)
        for statement in self._statements(model):
            schema_editor.execute(statement)
        for events in _event_models(model, to_state):
            for statement in self._statements(events):
                schema_editor.execute(statement)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        """Leave the policies: they fall with their table, never before it."""

    def describe(self) -> str:
        """Say what is done."""
        return f"Hold the rows of {self.model} apart by tenant"

    def _statements(self, model: type[models.Model]) -> list[str]:
        table = model._meta.db_table
        if _is_event(model):
            return [*_policy(table), *_append_only(model)]
        statements = _policy(table, self.readable)
        statements.append(f'alter table "{table}" add unique (tenant_id, id)')
        for field in model._meta.local_fields:
            if field.name in self.loose or not _points_to_tenant_model(field):
                continue
            statements.append(tenant_key(table, field))
        return statements


class SameTenant(ForceTenantPolicy):
    """Bind a foreign key, added to a table later, to the row's own tenant."""

    def __init__(self, model: str, field: str) -> None:
        super().__init__(model)
        self.field = field

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """Return how the operation was called."""
        return (self.__class__.__name__, [self.model, self.field], {})

    def _statements(self, model: type[models.Model]) -> list[str]:
        return [tenant_key(model._meta.db_table, model._meta.get_field(self.field))]


def tenant_key(table: str, field: Any) -> str:
    """Return the constraint (tenant, key) → (tenant, id) beside a foreign key."""
    parent = field.remote_field.model._meta.db_table
    return (
        f'alter table "{table}" add foreign key (tenant_id, "{field.column}") '
        f'references "{parent}" (tenant_id, id) deferrable initially deferred'
    )


def _policy(table: str, readable: Sequence[str] = ()) -> list[str]:
    own = f"tenant_id = {CURRENT}"
    statements = [
        f'alter table "{table}" enable row level security',
        f'alter table "{table}" force row level security',
        f'drop policy if exists tenant_own on "{table}"',
        f'create policy tenant_own on "{table}" using ({own}) with check ({own})',
        f'drop policy if exists tenant_shared on "{table}"',
    ]
    if readable:
        either = " or ".join(f"({rule})" for rule in readable)
        statements.append(f'create policy tenant_shared on "{table}" for select using ({either})')
    return statements


def _append_only(model: type[models.Model]) -> list[str]:
    table, role = model._meta.db_table, settings.DATABASE_RUNTIME_ROLE
    return [
        f'revoke insert, update, delete, truncate on "{table}" from "{role}"',
        f'create index on "{table}" (tenant_id, pgh_obj_id, pgh_id)',
    ]


def _points_to_tenant_model(field: Any) -> bool:
    if not isinstance(field, models.ForeignKey) or not getattr(field, "db_constraint", True):
        return False
    parent = field.remote_field.model
    return any(one.name == "tenant" for one in parent._meta.local_fields)


def _is_event(model: type[models.Model]) -> bool:
    return any(field.name == "pgh_id" for field in model._meta.local_fields)


def _event_models(model: type[models.Model], state: ProjectState) -> list[type[models.Model]]:
    return [
        other
        for other in state.apps.get_models()
        if _is_event(other)
        and any(
            field.name == "pgh_obj" and field.related_model is model
            for field in other._meta.local_fields
        )
    ]
