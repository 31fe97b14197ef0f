"""Reading what a tenant set for itself."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.db.models import QuerySet, Value
from django.shortcuts import get_object_or_404

from machigenki.platform.adaptation.kinds import Act, FormKind
from machigenki.platform.adaptation.models import (
    Appearance,
    ApprovalStep,
    ExtraField,
    ExtraValues,
    OwnFigure,
    PaperTemplate,
    PrivateExtraValues,
)
from machigenki.platform.adaptation.places import Override, codes_of, region_with
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.web.navigation import entries
from machigenki.region import Region, Text
from machigenki.report.papers import PaperKind, Template


def appearance() -> Appearance:
    """Return the present tenant's contact and mark (an unsaved, empty one where it set none)."""
    return Appearance.objects.filter(tenant=current_tenant()).first() or Appearance()


def counts() -> Counter[str]:
    """Return how many of each the tenant has of its own, in one query."""
    tenant = current_tenant()
    fields = ExtraField.objects.filter(tenant=tenant, retired=False)
    papers = PaperTemplate.objects.filter(tenant=tenant, in_use=True)
    routes = ApprovalStep.objects.filter(tenant=tenant, position=1)
    figures = OwnFigure.objects.filter(tenant=tenant)
    named = {"papers": papers, "routes": routes, "figures": figures}
    rows = _named(fields, "fields").union(
        *(_named(query, name) for name, query in named.items()), all=True
    )
    return Counter(name for (name,) in rows)


def _named(query: QuerySet[Any], name: str) -> QuerySet[Any, tuple[str]]:
    return query.order_by().values_list(Value(name))


def known_services() -> Mapping[str, Text]:
    """Return the services that a tenant can switch on, as the applications declare them."""
    found: dict[str, Text] = {}
    for entry in entries():
        if entry.service:
            before, words = found.get(entry.service), entry.words
            found[entry.service] = (
                Text(f"{before.ja}・{words.ja}", f"{before.en}, {words.en}") if before else words
            )
    return found


def extra_fields() -> QuerySet[ExtraField]:
    """Return the present tenant's extra fields, retired ones too."""
    return ExtraField.objects.filter(tenant=current_tenant())


def extra_field_for(pk: UUID) -> ExtraField:
    """Return one extra field, or answer 404."""
    return get_object_or_404(extra_fields(), pk=pk)


def extra_answers(
    form: FormKind, fields: Iterable[ExtraField]
) -> list[tuple[UUID, Mapping[str, Any]]]:
    """Return the answers to these fields by the thing they are about, the oldest first."""
    held = list(fields)
    tenant = current_tenant()
    found: dict[UUID, dict[str, Any]] = {}
    tables: list[QuerySet[Any]] = [
        ExtraValues.objects.filter(tenant=tenant, form=form),
        PrivateExtraValues.objects.filter(
            tenant=tenant, form=form, audience__in={field.audience for field in held}
        ),
    ]
    for table in tables:
        for row in table.order_by("created_at"):
            found.setdefault(row.object_id, {}).update(row.values)
    keys = [field.key for field in held]
    return [
        (thing, {key: values.get(key) for key in keys})
        for thing, values in found.items()
        if any(values.get(key) is not None for key in keys)
    ]


def papers() -> QuerySet[PaperTemplate]:
    """Return the present tenant's templates without their contents, the newest first."""
    return (
        PaperTemplate.objects.filter(tenant=current_tenant())
        .defer("content")
        .select_related("uploaded_by")
    )


def paper_for(pk: UUID) -> PaperTemplate:
    """Return one template with its content, or answer 404."""
    return get_object_or_404(PaperTemplate.objects.filter(tenant=current_tenant()), pk=pk)


def own_template(kind: PaperKind) -> Template | None:
    """Return the present tenant's template for a paper, None where the shipped one serves."""
    row = PaperTemplate.objects.filter(tenant=current_tenant(), kind=kind, in_use=True).first()
    return Template(row.name, bytes(row.content)) if row else None


def own_templates() -> dict[PaperKind, Template]:
    """Return the present tenant's templates in use."""
    rows = PaperTemplate.objects.filter(tenant=current_tenant(), in_use=True)
    return {PaperKind(row.kind): Template(row.name, bytes(row.content)) for row in rows}


def route_for(act: Act) -> tuple[Role, ...]:
    """Return who approves an act, in order; empty where the tenant wants no approval."""
    steps = ApprovalStep.objects.filter(tenant=current_tenant(), act=act).order_by("position")
    return tuple(Role(role) for role in steps.values_list("role", flat=True))


def routes() -> Mapping[Act, tuple[Role, ...]]:
    """Return the route of every act."""
    steps = ApprovalStep.objects.filter(tenant=current_tenant()).order_by("position")
    found: dict[Act, list[Role]] = {act: [] for act in Act}
    for step in steps:
        found[Act(step.act)].append(Role(step.role))
    return {act: tuple(roles) for act, roles in found.items()}


def own_figures() -> QuerySet[OwnFigure]:
    """Return the present tenant's own figures."""
    return OwnFigure.objects.filter(tenant=current_tenant())


def own_figure_for(pk: UUID) -> OwnFigure:
    """Return one own figure, or answer 404."""
    return get_object_or_404(own_figures(), pk=pk)


def tenant_region(tenant: Tenant) -> Region:
    """Return a tenant's region, its own figures over the published ones; inside its transaction.

    Raises
    ------
    InputError
        For a body without a place (a ministry), or a figure that the engine refuses.
    """
    return region_with(codes_of(tenant), overrides())


def overrides() -> tuple[Override, ...]:
    """Return the present tenant's own figures as the engine takes them, in a fixed order."""
    return tuple(override(own) for own in own_figures().order_by("key"))


def override(own: OwnFigure) -> Override:
    """Return a row as the engine takes it."""
    return Override(own.key, own.value, own.unit, own.source, own.year, own.status)
