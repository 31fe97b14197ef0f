"""Regions made from the bundled tables."""

from collections.abc import Mapping, Sequence
from functools import cache

from machigenki.region import workers as work
from machigenki.region.bundle import NATION, Column, columns, numbers, sources
from machigenki.region.industries import INDUSTRY_CODES
from machigenki.region.municipality import Municipality, register
from machigenki.region.place import Region
from machigenki.region.provenance import Figure, Source, Status
from machigenki.region.text import Text

# Prices of the common base year of the national and of most prefectures' input-output tables.
BASE_YEAR = 2015

_SUM = Text("構成市町村の合計", "sum of the municipalities")
_CENTRE = Text(
    "庁舎の位置（人口で加重した平均）", "mean of the offices' positions weighted by population"
)
_NO_BURDEN = Text(
    "公表資料の「－」（将来負担なし）を0とした", "published as “–” (no net burden), taken as 0"
)


def region_of(municipalities: Sequence[Municipality], name: Text | None = None) -> Region:
    """Return the region formed by these municipalities, from the bundled tables alone."""
    places = tuple(sorted(set(municipalities), key=lambda m: m.code))
    if name is None:
        name = Text("・".join(m.name for m in places), ", ".join(m.english for m in places))
    figures = _figures(places)
    return Region(
        name=name,
        municipalities=places,
        base_year=BASE_YEAR,
        figures=figures | _locations(places, figures),
        employees=_employees(places),
        workers=_workers(places),
        notes=_notes(places),
    )


def prefecture_figures(code: str) -> dict[str, Figure]:
    """Return a prefecture's control totals by key; "00" is the nation.

    Raises
    ------
    KeyError
        If there is no such prefecture.
    """
    values = numbers("prefecture_figures.csv", code)
    if values is None:
        raise KeyError(code)
    spec = columns("prefecture")
    figures = {}
    for key, value in values.items():
        summed = code == NATION and spec[key].source == "ssdse_b_2025"
        method = Text("47都道府県の合計", "sum of the 47 prefectures") if summed else None
        figures[key] = _figure(spec[key], value, method)
    return figures


def estimated_workers(code: str) -> dict[str, float]:
    """Return workers by the 37 sectors of one municipality, persons (see module `workers`)."""
    split, added = _split_and_added(code)
    return {sector: split[sector] + added.get(sector, 0.0) for sector in INDUSTRY_CODES}


@cache
def _split_and_added(code: str) -> tuple[dict[str, float], dict[str, float]]:
    shares = numbers("employment_shares.csv", code)
    wider = [numbers("employment_shares.csv", area) or {} for area in (code[:2], NATION)]
    split = work.split_employees(numbers("employees.csv", code) or {}, shares or {}, *wider)
    return split, work.supplements(split, numbers("figures.csv", code) or {}, shares)


def private_workers(code: str) -> dict[str, float]:
    """Return only the employees of private establishments by the 37 sectors, persons."""
    return dict(_split_and_added(code)[0])


def _figure(column: Column, value: float, method: Text | None = None) -> Figure:
    source = sources()[column.source]
    return Figure(value, column.unit, Status.OFFICIAL, source, column.year, method)


def _figures(places: Sequence[Municipality]) -> dict[str, Figure]:
    spec = columns("municipality")
    tables = [numbers("figures.csv", m.code) or {} for m in places]
    if len(tables) == 1:
        figures = {key: _figure(spec[key], value) for key, value in tables[0].items()}
        # The index has no value where a municipality has no net burden, which is not "unknown".
        burden = "future_burden_ratio_percent"
        if burden not in figures:
            figures[burden] = _figure(spec[burden], 0.0, _NO_BURDEN)
        return figures
    return {
        key: _figure(column, sum(t[key] for t in tables), _SUM)
        for key, column in spec.items()
        if column.join == "sum" and all(key in t for t in tables)
    }


def _locations(places: Sequence[Municipality], figures: Mapping[str, Figure]) -> dict[str, Figure]:
    source = sources()["offices_2026"]
    if len(places) == 1:
        at = (places[0].latitude_degrees, places[0].longitude_degrees)
        status, method = Status.OFFICIAL, None
    else:
        weights = [(numbers("figures.csv", m.code) or {})["population_persons"] for m in places]
        total = sum(weights)
        at = (
            sum(w * m.latitude_degrees for w, m in zip(weights, places, strict=True)) / total,
            sum(w * m.longitude_degrees for w, m in zip(weights, places, strict=True)) / total,
        )
        status, method = Status.ESTIMATED, _CENTRE
    return {
        f"{axis}_degrees": Figure(value, "degrees", status, source, 2026, method)
        for axis, value in zip(("latitude", "longitude"), at, strict=True)
    }


def _employees(places: Sequence[Municipality]) -> dict[str, Figure]:
    tables = [numbers("employees.csv", m.code) or {} for m in places]
    method = _SUM if len(tables) > 1 else None
    return {
        division: _figure(column, sum(t[division] for t in tables), method)
        for division, column in columns("employees").items()
    }


def _workers(places: Sequence[Municipality]) -> dict[str, Figure]:
    source = _workers_source()
    tables = [estimated_workers(m.code) for m in places]
    return {
        sector: Figure(
            sum(t[sector] for t in tables),
            "persons",
            Status.ESTIMATED,
            source,
            2021,
            work.NOTES.get(sector, work.SPLIT),
        )
        for sector in INDUSTRY_CODES
    }


@cache
def _workers_source() -> Source:
    """Name both censuses as the source of an estimate that rests on both."""
    new, old = sources()["ssdse_a_2025"], sources()["economic_census_2016"]
    return Source(
        key="workers_37_2021",
        title=Text(f"{new.title.ja}、{old.title.ja}", f"{new.title.en}; {old.title.en}"),
        publisher=Text(
            f"{new.publisher.ja}、{old.publisher.ja}", f"{new.publisher.en}; {old.publisher.en}"
        ),
        licence=f"{new.licence}、{old.licence}",
        checked_on=max(new.checked_on, old.checked_on),
        url=new.url,
    )


def _notes(places: Sequence[Municipality]) -> tuple[Text, ...]:
    notes = [note for m in places for note in m.notes]
    evacuated = [m.name for m in places if numbers("employment_shares.csv", m.code) is None]
    if evacuated:
        names = "、".join(evacuated)
        notes.append(
            Text(
                f"{names}は2016年の産業中分類の値がないため、県の構成で分けました。",
                f"{names} has no shares by medium industry for 2016; the prefecture's were used",
            )
        )
    if len(places) > 1:
        left_out = [c for c in columns("municipality").values() if c.join != "sum"]
        ja = "、".join(c.label.ja for c in left_out)
        en = ", ".join(c.label.en for c in left_out)
        notes.append(
            Text(
                f"複数の市町村を合わせたため、次の値は示しません: {ja}。",
                f"Several municipalities are joined, so these figures are left out: {en}",
            )
        )
    return tuple(dict.fromkeys(notes))


def municipalities_of(prefecture_code: str) -> list[Municipality]:
    """Return the municipalities of a prefecture; "00" gives all of Japan."""
    return [m for m in register().places.values() if prefecture_code in (NATION, m.prefecture_code)]
