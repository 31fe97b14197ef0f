"""Names by which the lines of a venture's file are told apart in its ledger."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from machigenki.finance.flows import (
    BRIDGE,
    INCOME_TAXES,
    PROPERTY_TAX,
    TAX_DIFFERENCE,
    TAX_ON_ASSETS,
)
from machigenki.region.tier import Tier
from machigenki.venture.faults import Fault, said

if TYPE_CHECKING:
    from machigenki.venture.model import Venture

Path: TypeAlias = tuple[str | int, ...]

OWN = frozenset({BRIDGE, TAX_ON_ASSETS, PROPERTY_TAX, INCOME_TAXES, TAX_DIFFERENCE})
"""Names by which the engine tells its own postings."""


def naming_faults(venture: "Venture") -> Iterator[Fault]:
    """Yield a fault for each name that is not clear."""
    for lines in _named(venture):
        yield from _twice(lines)
        yield from _reserved(lines)
    yield from _parties(venture)


def _named(venture: "Venture") -> Iterator[list[tuple[Path, str]]]:
    """Yield path and name of the lines that postings are told by, one list a kind of line."""
    funding = venture.funding
    yield [(("products", n, "name"), line.name) for n, line in enumerate(venture.products)]
    yield [
        *((("inputs", n, "name"), line.name) for n, line in enumerate(venture.inputs)),
        *((("leases", n, "name"), line.name) for n, line in enumerate(venture.leases)),
    ]
    yield [(("people", n, "role"), line.role) for n, line in enumerate(venture.people)]
    yield [(("investments", n, "asset"), line.asset) for n, line in enumerate(venture.investments)]
    yield [(("funding", "loans", n, "name"), line.name) for n, line in enumerate(funding.loans)]
    yield [(("funding", "grants", n, "name"), line.name) for n, line in enumerate(funding.grants)]


def _twice(lines: list[tuple[Path, str]]) -> Iterator[Fault]:
    """Hold that no two lines of a kind have one name."""
    seen: set[str] = set()
    for path, name in lines:
        if name in seen:
            yield Fault(
                path,
                said(
                    f"「{name}」が2つあります。区別できる名称にしてください",
                    f'there are two lines called "{name}"; give them different names',
                ),
                name,
            )
        seen.add(name)


def _reserved(lines: list[tuple[Path, str]]) -> Iterator[Fault]:
    for path, name in lines:
        if name in OWN:
            yield Fault(
                path,
                said(
                    f"「{name}」は計算で使う名称です。別の名称にしてください",
                    f'"{name}" is a name of the engine\'s own; choose another',
                ),
                name,
            )


def _parties(venture: "Venture") -> Iterator[Fault]:
    """Hold that one party in the region has one kind and one set of owners."""
    parties: list[tuple[Path, str, object, object]] = [
        (("products", n, "buyers", m, "name"), buyer.name, buyer.kind, buyer.owners)
        for n, product in enumerate(venture.products)
        for m, buyer in enumerate(product.buyers)
        if buyer.location is Tier.REGION
    ]
    parties += [
        (("without", n, "payer"), line.payer, line.kind, line.owners)
        for n, line in enumerate(venture.without)
    ]
    known: dict[str, tuple[object, object]] = {}
    for path, name, kind, owners in parties:
        if known.setdefault(name, (kind, owners)) != (kind, owners):
            yield Fault(
                path,
                said(
                    f"「{name}」の種類（kind）又は所有者（owners）が、ほかの行と違います",
                    f'kind or owners of "{name}" differ from another line',
                    expected_ja="同じ名称の取引先は、同じkindとowners",
                    expected_en="one kind and one set of owners for one name",
                ),
                name,
            )
