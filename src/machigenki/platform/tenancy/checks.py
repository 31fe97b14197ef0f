"""`manage.py check --database default` fails where the tenants are not held apart."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.apps import AppConfig, apps as all_apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register

from machigenki.platform.tenancy import catalogue, trail
from machigenki.platform.tenancy.models import TenantModel


@register(Tags.database)
def check_isolation(
    app_configs: Sequence[AppConfig] | None, databases: Iterable[str] | None = None, **rest: Any
) -> list[CheckMessage]:
    """Read the catalogue of the database."""
    if not databases:
        return []
    faults = {
        "E001": ("table without forced row-level security", catalogue.unforced_tables()),
        "E002": (
            "foreign key that does not bind the tenant",
            catalogue.loose_foreign_keys(loose_by_intent()),
        ),
        "E003": (
            "unique index that does not begin with the tenant",
            catalogue.telling_unique_indexes(),
        ),
        "E004": ("view without security_invoker", catalogue.open_views()),
        "E005": (
            "event table that the platform may write into by itself",
            trail.open_tables(settings.DATABASE_RUNTIME_ROLE),
        ),
        "E006": ("role that passes row-level security", catalogue.powerful_role()),
        "E008": (
            "function of the audit trail that is not closed (run migrate)",
            trail.open_functions(),
        ),
    }
    return [
        Error(f"{what}: {name}", id=f"tenancy.{number}")
        for number, (what, names) in faults.items()
        for name in names
    ]


@register(Tags.models)
def check_links(app_configs: Sequence[AppConfig] | None, **rest: Any) -> list[CheckMessage]:
    """Refuse many-to-many fields whose table Django makes: it would have no tenant."""
    return [
        Error(f"{model._meta.label}.{field.name}: name a `through` model with a tenant", id="E007")
        for model in all_apps.get_models()
        if issubclass(model, TenantModel)
        for field in model._meta.many_to_many
        if field.remote_field.through._meta.auto_created  # type: ignore[union-attr]
    ]


def loose_by_intent() -> tuple[str, ...]:
    """Return the foreign keys ("table.column") that models declare to cross tenants.

    A model lists them in `cross_tenant_keys`, as its migration does in `loose`.
    """
    return tuple(
        f"{model._meta.db_table}.{model._meta.get_field(name).column}"  # type: ignore[union-attr]
        for model in all_apps.get_models()
        for name in getattr(model, "cross_tenant_keys", ())
    )
