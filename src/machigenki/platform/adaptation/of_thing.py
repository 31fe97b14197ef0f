"""All that a tenant adapted about one thing, in one statement: a page has no more to spend.

thing = adapted(venture.pk, reader=user, form=FormKind.VENTURE, act=Act.VENTURE_PLAN, own=True)
thing.extra                 # [(field, words)] that the reader may read
thing.route(version)        # a RouteState
thing.own                   # the figures of the tenant's own
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import F, Model, QuerySet, Value
from django.db.models.functions import JSONObject

from machigenki.platform.adaptation.approvals import RouteState, state_of
from machigenki.platform.adaptation.extra_fields import audiences_of, written
from machigenki.platform.adaptation.kinds import Act, Audience, FormKind
from machigenki.platform.adaptation.models import (
    ApprovalStep,
    ExtraField,
    ExtraValues,
    OwnFigure,
    PrivateExtraValues,
    RouteApproval,
)
from machigenki.platform.adaptation.places import Override
from machigenki.platform.adaptation.selectors import override
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import current_tenant

_Row = TypeVar("_Row", bound=Model)


@dataclass(frozen=True)
class Adapted:
    """What a tenant adapted about one thing, as one reader may know it."""

    fields: list[ExtraField]
    values: dict[str, Any]
    roles: tuple[Role, ...]
    approvals: list[RouteApproval]
    own: tuple[Override, ...]

    @property
    def extra(self) -> list[tuple[ExtraField, str]]:
        """Return each extra field with its answer in words."""
        return [(field, written(field, self.values.get(field.key))) for field in self.fields]

    def route(self, version: int) -> RouteState:
        """Return how far the thing is on the tenant's route."""
        return state_of(self.roles, self.approvals, version)


def adapted(
    object_id: UUID,
    *,
    reader: User,
    form: FormKind | None = None,
    act: Act | None = None,
    own: bool = False,
) -> Adapted:
    """Return what the present tenant adapted about one thing.

    Parameters
    ----------
    form
        Whose extra fields and answers are wanted.
    act
        Whose route and approvals are wanted.
    own
        Whether the tenant's own figures are wanted.
    """
    tenant = current_tenant()
    audiences = audiences_of(reader)
    tables: dict[type[Model], QuerySet[Any]] = {}
    if form is not None:
        about = {"tenant": tenant, "form": form, "object_id": object_id}
        tables[ExtraField] = ExtraField.objects.filter(
            tenant=tenant, form=form, retired=False, audience__in=audiences
        )
        tables[ExtraValues] = ExtraValues.objects.filter(**about)
        if private := audiences - {Audience.ALL}:
            tables[PrivateExtraValues] = PrivateExtraValues.objects.filter(
                **about, audience__in=private
            )
    if act is not None:
        tables[ApprovalStep] = ApprovalStep.objects.filter(tenant=tenant, act=act)
        tables[RouteApproval] = RouteApproval.objects.filter(
            tenant=tenant, act=act, object_id=object_id
        )
    if own:
        tables[OwnFigure] = OwnFigure.objects.filter(tenant=tenant)
    rows: dict[str, list[dict[str, Any]]] = {model.__name__: [] for model in _ALL}
    for name, row in _union(tables):
        rows[name].append(row)
    fields = sorted(
        (_made(ExtraField, row) for row in rows["ExtraField"]),
        key=lambda field: (field.position, field.created_at),
    )
    known: dict[str, Any] = {}
    for row in (*rows["ExtraValues"], *rows["PrivateExtraValues"]):
        known |= row["values"]
    steps = sorted(
        (_made(ApprovalStep, row) for row in rows["ApprovalStep"]), key=lambda step: step.position
    )
    approvals = sorted(
        (_approval(row) for row in rows["RouteApproval"]), key=lambda one: one.created_at
    )
    figures = sorted((_made(OwnFigure, row) for row in rows["OwnFigure"]), key=lambda one: one.key)
    return Adapted(
        fields,
        {field.key: known.get(field.key) for field in fields},
        tuple(Role(step.role) for step in steps),
        approvals,
        tuple(override(one) for one in figures),
    )


_ALL = (ExtraField, ExtraValues, PrivateExtraValues, ApprovalStep, RouteApproval, OwnFigure)


def _union(tables: dict[type[Model], QuerySet[Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the rows of several tables by the name of their model."""
    queries = [
        query.order_by().values_list(Value(model.__name__), JSONObject(**_columns(model)))
        for model, query in tables.items()
    ]
    if not queries:
        return
    first, *others = queries
    yield from first.union(*others, all=True) if others else first


def _columns(model: type[Model]) -> dict[str, Any]:
    columns: dict[str, Any] = {
        field.attname: F(field.attname) for field in model._meta.local_concrete_fields
    }
    if model is RouteApproval:
        columns |= {"by_name": F("by__name"), "by_email": F("by__email")}
    return columns


def _made(model: type[_Row], row: dict[str, Any]) -> _Row:
    made = model(
        **{
            field.attname: field.to_python(row[field.attname])
            for field in model._meta.local_concrete_fields
        }
    )
    made._state.adding = False
    made._state.db = "default"
    return made


def _approval(row: dict[str, Any]) -> RouteApproval:
    made = _made(RouteApproval, row)
    made.by = User(pk=made.by_id, name=row["by_name"], email=row["by_email"])
    return made
