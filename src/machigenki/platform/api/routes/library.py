"""Know-how: model cases, and schemes of support held against a venture."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Query, Router, Schema
from pydantic import Field

from machigenki.platform.api.paging import Page, page_of
from machigenki.platform.api.scopes import Scope
from machigenki.platform.api.serving import KeyRequest, reads
from machigenki.platform.api.shapes import Words, both
from machigenki.platform.library import selectors
from machigenki.platform.library.models import ModelCase
from machigenki.platform.library.public_cases import public_cards
from machigenki.platform.library.schemes import (
    Applicant,
    FieldOf,
    Fit,
    Need,
    Standing,
    Wanted,
    fits,
)
from machigenki.platform.people.permissions import require
from machigenki.region import Status

router = Router(tags=["library"])


class ShippedCase(Schema):
    """A model case that comes with the platform; its id starts a venture."""

    id: str
    name: Words
    description: Words
    tags: list[Words]


class ShippedCases(Schema):
    """All of them."""

    items: list[ShippedCase]


class CaseRow(Schema):
    """A case that people wrote, in a list."""

    id: UUID
    title: str
    place: str
    summary: str
    tags: list[str]
    source: str
    written_for: Words
    written_at: datetime


class CaseOut(CaseRow):
    """A case that people wrote."""

    body: str
    measure_toml: str


class CaseList(Schema):
    """A page of cases, the newest first."""

    items: list[CaseRow]
    next: UUID | None


class CaseFilter(Page):
    """Which cases: `q` finds a word however it is written (鶏ふん finds 鶏糞)."""

    q: str = Field("", max_length=200)
    tag: str = Field("", max_length=30)


class WantedIn(Schema):
    """What is known of a venture; what is left out is not told."""

    applicant: Applicant | None = None
    field: FieldOf | None = None
    need: Need | None = None
    bank_loan: bool | None = None
    new_jobs_persons: float | None = Field(None, ge=0, le=10_000)


class SchemeOut(Schema):
    """A scheme of support in force today, and how it fits."""

    key: str
    name: Words
    keeper: Words
    gives: Words
    since: date
    until: date | None
    applicants: list[Applicant]
    fields_of: list[FieldOf]
    needs: list[Need]
    conditions: list[Words]
    source: str
    url: str
    checked_on: date
    status: Status
    standing: Standing
    against: list[Words]
    not_told: list[Words]


class SchemeList(Schema):
    """The schemes, those that fit first."""

    items: list[SchemeOut]


@reads(
    router,
    "/shipped-cases",
    Scope.LIBRARY_READ,
    response=ShippedCases,
    summary="ひな形になるモデルケース / Model cases of the platform",
)
def shipped_cases(request: KeyRequest) -> ShippedCases:
    """List the model cases from which a venture can be started."""
    require(request.user, "case.see")
    return ShippedCases(
        items=[
            ShippedCase(
                id=one.id,
                name=both(one.name),
                description=both(one.description),
                tags=[both(tag) for tag in one.tags],
            )
            for one in public_cards()
        ]
    )


@reads(
    router,
    "/cases",
    Scope.LIBRARY_READ,
    response=CaseList,
    summary="先行事例の一覧・検索 / Cases that people wrote",
)
def case_list(request: KeyRequest, chosen: Query[CaseFilter]) -> CaseList:
    """Search the tenant's cases and those of its consortium."""
    require(request.user, "case.see")
    rows, after = page_of(selectors.cases(chosen.q, chosen.tag), chosen)
    return CaseList(items=[CaseRow(**_row(one)) for one in rows], next=after)


@reads(
    router,
    "/cases/{uuid:case_id}",
    Scope.LIBRARY_READ,
    response=CaseOut,
    summary="先行事例 / A case",
)
def case(request: KeyRequest, case_id: UUID) -> CaseOut:
    """Give a case with its text and, where it has one, its measure's file."""
    require(request.user, "case.see")
    found = get_object_or_404(selectors.case_for(request.user, case_id))
    return CaseOut(**_row(found), body=found.body, measure_toml=found.measure_toml)


@reads(
    router,
    "/schemes",
    Scope.LIBRARY_READ,
    response=SchemeList,
    summary="支援制度 / Schemes of support",
)
def scheme_list(request: KeyRequest, wanted: Query[WantedIn]) -> SchemeList:
    """List the schemes in force today, with what speaks against each and what is not told."""
    require(request.user, "case.see")
    found = fits(Wanted(**wanted.model_dump()), timezone.localdate())
    return SchemeList(items=[_scheme(one) for one in found])


def _row(case: ModelCase) -> dict[str, Any]:
    return {
        "id": case.pk,
        "title": case.title,
        "place": case.place,
        "summary": case.summary,
        "tags": case.tags,
        "source": case.source,
        "written_for": both(case.tenant.name),
        "written_at": case.created_at,
    }


def _scheme(fit: Fit) -> SchemeOut:
    scheme = fit.scheme
    return SchemeOut(
        key=scheme.key,
        name=both(scheme.name),
        keeper=both(scheme.keeper),
        gives=both(scheme.gives),
        since=scheme.since,
        until=scheme.until,
        applicants=list(scheme.applicants),
        fields_of=list(scheme.fields_of),
        needs=list(scheme.needs),
        conditions=[both(one) for one in scheme.conditions],
        source=scheme.source,
        url=scheme.url,
        checked_on=scheme.checked_on,
        status=scheme.status,
        standing=fit.standing,
        against=[both(one) for one in fit.against],
        not_told=[both(one) for one in fit.open],
    )
