"""The region's figures, each with its source and how sure it is."""

from datetime import date

from django.http import Http404
from ninja import Router, Schema

from machigenki.platform.adaptation.selectors import tenant_region
from machigenki.platform.api.scopes import Scope
from machigenki.platform.api.serving import KeyRequest, reads
from machigenki.platform.api.shapes import Words, both
from machigenki.platform.place.selectors import place_of
from machigenki.platform.web.exhibits import Json
from machigenki.platform.web.words import language
from machigenki.region import Figure, InputError, Status, figure_name

router = Router(tags=["region"])


class SourceOut(Schema):
    """A publication."""

    title: Words
    publisher: Words
    licence: str
    url: str
    checked_on: date


class FigureOut(Schema):
    """A figure; its key ends with its unit."""

    key: str
    name: Words
    value: float
    unit: str
    year: int | None
    status: Status
    method: Words | None
    source: SourceOut


class LeakOut(Schema):
    """Goods bought outside, and the income that would stay if they were bought here."""

    sector: str
    leak_yen_a_year: float
    worth_yen_a_year: float
    leak_p05_yen_a_year: float
    leak_p95_yen_a_year: float


class CirculationOut(Schema):
    """The municipality's circulation, computed from the published figures."""

    circulation_rate: float
    production_yen_a_year: float
    distribution_yen_a_year: float
    leak_yen_a_year: float
    status: Status
    leaks: list[LeakOut]
    notes: list[str]


class RegionOut(Schema):
    """A place."""

    codes: list[str]
    name: Words
    base_year: int
    figures: list[FigureOut]
    circulation: CirculationOut | None
    notes: list[Words]


@reads(
    router,
    "/region",
    Scope.REGION_READ,
    response=RegionOut,
    summary="地域の数値 / The region's figures",
)
def region(request: KeyRequest) -> RegionOut:
    """Give the figures, the tenant's own in place of the published ones, and the circulation.

    404 for a body without a place of its own (a prefecture or ministry).
    """
    try:
        found = tenant_region(request.tenant)
        place = place_of(request.tenant, language())
    except InputError:
        raise Http404 from None
    return RegionOut(
        codes=[one.code for one in found.municipalities],
        name=both(found.name),
        base_year=found.base_year,
        figures=[_figure(key, one) for key, one in found.figures.items()],
        circulation=_circulation(place) if place else None,
        notes=[both(one) for one in found.notes],
    )


def _figure(key: str, figure: Figure) -> FigureOut:
    source = figure.source
    return FigureOut(
        key=key,
        name=both(figure_name(key)),
        value=figure.value,
        unit=figure.unit,
        year=figure.year,
        status=figure.status,
        method=both(figure.method) if figure.method else None,
        source=SourceOut(
            title=both(source.title),
            publisher=both(source.publisher),
            licence=source.licence,
            url=source.url,
            checked_on=source.checked_on,
        ),
    )


def _circulation(place: Json) -> CirculationOut:
    return CirculationOut(
        circulation_rate=place["rate"],
        production_yen_a_year=place["production_yen"],
        distribution_yen_a_year=place["distribution_yen"],
        leak_yen_a_year=place["leak_yen"],
        status=Status.ESTIMATED,
        leaks=[
            LeakOut(
                sector=one["name"],
                leak_yen_a_year=one["leak_yen"],
                worth_yen_a_year=one["worth_yen"],
                leak_p05_yen_a_year=one["low_yen"],
                leak_p95_yen_a_year=one["high_yen"],
            )
            for one in place["leak_rows"]
        ],
        notes=place["notes"],
    )
