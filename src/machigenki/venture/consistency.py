"""What must hold between the lines of a venture's file."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from machigenki.venture.faults import Fault, said

if TYPE_CHECKING:
    from machigenki.venture.model import Venture


def faults(venture: "Venture") -> list[Fault]:
    """Return every fault between lines: years, names, drivers, sources and uses of funds."""
    return [
        *_years(venture),
        *_loans(venture),
        *_names(venture),
        *_drivers(venture),
        *_money(venture),
    ]


def _years(venture: "Venture") -> Iterator[Fault]:
    """Everything happens inside the plan."""
    first, last = venture.first_year, venture.last_year
    span_ja, span_en = f"{first}年度から{last}年度まで", f"{first} to {last}"
    if not first <= venture.start <= last:
        yield Fault(
            ("operation_year",) if venture.operation_year is not None else ("years",),
            said(
                f"開始年度{venture.start}が計画の期間の外です",
                f"operation begins in {venture.start}, outside the plan",
                expected_ja=span_ja,
                expected_en=span_en,
            ),
            venture.start,
        )
        return
    for at, line in enumerate(venture.investments):
        if not first <= venture.year_of(line) <= last:
            yield Fault(
                ("investments", at, "year"),
                said(
                    f"設備「{line.asset}」の取得年度が計画の期間の外です",
                    f'the year of "{line.asset}" is outside the plan',
                    expected_ja=span_ja,
                    expected_en=span_en,
                ),
                line.year,
            )
    years = len(venture.operating_years)
    for at, product in enumerate(venture.products):
        for field in ("ramp", "quantity_by_year"):
            given = len(getattr(product, field))
            if given > years:
                yield Fault(
                    ("products", at, field),
                    said(
                        f"「{product.name}」の年ごとの値が、計画の期間の外の年まであります",
                        f'"{product.name}" is given for years outside the plan',
                        expected_ja=f"開始年度からの{years}年分以内",
                        expected_en=f"at most {years} years from the first of operation",
                    ),
                    f"{given}年分",
                )


def _loans(venture: "Venture") -> Iterator[Fault]:
    """Every loan is repaid within the plan."""
    for at, loan in enumerate(venture.funding.loans):
        ends = venture.first_year + loan.years
        if ends > venture.last_year:
            yield Fault(
                ("funding", "loans", at, "years"),
                said(
                    f"「{loan.name}」の最終返済年度{ends}が計画の期間の外です",
                    f'"{loan.name}" is repaid in {ends}, outside the plan',
                    expected_ja=f"{venture.last_year}年度までに返し終わる年数"
                    "（またはyearsを延ばす）",
                    expected_en=f"a loan repaid by {venture.last_year}, or a longer plan",
                ),
                loan.years,
            )


def _names(venture: "Venture") -> Iterator[Fault]:
    """Lines refer to products and items that are there."""
    products = [p.name for p in venture.products]
    for at, name in enumerate(products):
        if name in products[:at]:
            yield Fault(
                ("products", at, "name"),
                said("同じ名前の製品が2つあります", "two products have the same name"),
                name,
            )
    for at, line in enumerate(venture.inputs):
        if line.product is not None and line.product not in products:
            yield Fault(
                ("inputs", at, "product"),
                said(
                    f"「{line.name}」が比例する製品がproductsにありません",
                    f'the product that "{line.name}" grows with is not among the products',
                    candidates=tuple(products),
                ),
                line.product,
            )
        if line.quantity_per_unit is not None and line.product is None and len(products) > 1:
            yield Fault(
                ("inputs", at),
                said(
                    f"「{line.name}」がどの製品に比例するか（product）を書いてください",
                    f'say which product "{line.name}" grows with',
                    candidates=tuple(products),
                ),
            )
    items = set(venture.items())
    for at, counter in enumerate(venture.indicators):
        for number, counted in enumerate(counter.of):
            if counted.item not in items:
                yield Fault(
                    ("indicators", at, "of", number, "item"),
                    said(
                        f"指標「{counter.ja}」の品目がどこにもありません",
                        f'an item of indicator "{counter.en}" is nowhere in the file',
                        candidates=tuple(sorted(items)),
                    ),
                    counted.item,
                )


def _drivers(venture: "Venture") -> Iterator[Fault]:
    """Numbers of one driver have the same relative range: they move by one factor."""
    from machigenki.venture.drivers import numbers

    ranges: dict[str, tuple[float, float]] = {}
    for number in numbers(venture):
        quantity = number.quantity
        if quantity.low is None or quantity.high is None:
            continue
        this = (quantity.low / quantity.value, quantity.high / quantity.value)
        first = ranges.setdefault(number.key, this)
        if max(abs(a - b) for a, b in zip(first, this, strict=True)) > 1e-3:
            yield Fault(
                (*number.path, "driver"),
                said(
                    "同じdriverの数値は、valueに対するlowとhighの比を同じにしてください",
                    "numbers of one driver must have the same low / value and high / value",
                    expected_ja=f"low = value×{first[0]:.3g}、high = value×{first[1]:.3g}",
                    expected_en=f"low = value × {first[0]:.3g}, high = value × {first[1]:.3g}",
                ),
                quantity.driver,
            )


def _part(venture: "Venture", name: str) -> bool:
    return bool(getattr(venture.funding, name))


def _money(venture: "Venture") -> Iterator[Fault]:
    """Hold that sources of funds = first investments, to one yen."""
    uses = sum(line.cost_yen.value for line in venture.investments if venture.funded(line))
    sources = venture.funding.total_yen
    if abs(uses - sources) > 1.0:
        gap = uses - sources
        first = next((name for name in ("own", "loans", "grants") if _part(venture, name)), None)
        yield Fault(
            ("funding", first, 0, "amount_yen") if first else ("funding",),
            said(
                f"資金調達の合計{sources:,.0f}円が、初期の設備投資の合計{uses:,.0f}円と合いません"
                f"（{'不足' if gap > 0 else '超過'} {abs(gap):,.0f}円）",
                f"funding of {sources:,.0f} yen does not meet investments of {uses:,.0f} yen "
                f"({'short' if gap > 0 else 'over'} by {abs(gap):,.0f} yen)",
                expected_ja="自己資金＋借入金＋補助金＝初期の設備投資の合計",
                expected_en="own funds + loans + grants = first investments",
            ),
            f"{sources:,.0f}",
        )
