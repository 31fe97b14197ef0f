"""What must hold between the lines of a venture's file."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from machigenki.finance.consumption_tax import ConsumptionTaxMethod
from machigenki.venture.faults import Fault, said
from machigenki.venture.naming import naming_faults

if TYPE_CHECKING:
    from machigenki.venture.model import Venture


def faults(venture: "Venture") -> list[Fault]:
    """Return every fault between lines: years, names, drivers, sources and uses of funds."""
    outside = list(_years(venture))
    # What happens when can be told only of a plan whose years hold it.
    dated = [] if outside else [*_loans(venture), *_stock(venture), *_exempt(venture)]
    named = [*naming_faults(venture), *_names(venture)]
    return [*outside, *dated, *named, *_drivers(venture), *_money(venture)]


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
    from machigenki.venture.capital import first_drawn
    from machigenki.venture.setting import planned_setting

    setting = planned_setting(venture)
    for at, loan in enumerate(venture.funding.loans):
        over = first_drawn(setting, loan) + loan.months - (setting.months - 1)
        if over > 0:
            yield Fault(
                ("funding", "loans", at, "years"),
                said(
                    f"「{loan.name}」の返済が計画の期間より{over}か月あとまで続きます",
                    f'"{loan.name}" is repaid {over} months after the end of the plan',
                    expected_ja=f"{venture.last_year}年度までに返し終わる年数"
                    "（またはyearsを延ばす）",
                    expected_en=f"a loan repaid by {venture.last_year}, or a longer plan",
                ),
                loan.years,
            )


def _stock(venture: "Venture") -> Iterator[Fault]:
    """Nothing is sold before it is made."""
    from machigenki.venture.operation import made, sold
    from machigenki.venture.setting import planned_setting

    setting = planned_setting(venture)
    for at, product in enumerate(venture.products):
        if not product.made_by_month:
            continue
        stock = np.cumsum(made(product, setting) - sold(product, setting))
        short = np.flatnonzero(stock < -1e-9)
        if short.size:
            month = setting.timeline.month_name(int(short[0]))
            yield Fault(
                ("products", at, "made_by_month"),
                said(
                    f"「{product.name}」の在庫が{month}にマイナスになります"
                    "（それまでの生産より販売が多い）",
                    f'the stock of "{product.name}" is negative in {month}: more is sold than made',
                    expected_ja="どの月も、開業からの生産の累計が販売の累計以上",
                    expected_en="made at least as much as sold, from the opening to any month",
                ),
                f"{float(stock[short[0]] * product.full.value):,.1f}",
            )


def _exempt(venture: "Venture") -> Iterator[Fault]:
    """Hold that who is exempt from consumption tax may be (免税事業者)."""
    from machigenki.finance.consumption_tax import method_allowed
    from machigenki.venture.operation import sold
    from machigenki.venture.setting import planned_setting

    exempt = ConsumptionTaxMethod.EXEMPT
    if venture.taxes.consumption is not exempt:
        return
    setting = planned_setting(venture)
    timeline = setting.timeline
    sales = sum(
        timeline.yearly(timeline.sums(sold(p, setting))) * p.full.value * p.price_yen.value
        for p in venture.products
    )
    capital = venture.funding.equity_yen
    for at, year in enumerate(timeline.fiscal_years):
        base = float(np.asarray(sales)[at - 2]) if at >= 2 else None
        if not method_allowed(exempt, base, capital, year):
            yield Fault(
                ("taxes", "consumption"),
                said(
                    f"{year}年度は消費税が免税になりません"
                    "（新設で資本金1,000万円以上、又は2年前の売上が1,000万円超）",
                    f"the business is not exempt from consumption tax in {year}: capital of "
                    "10 million yen or more when new, or sales over 10 million two years before",
                    expected_ja="general（一般課税）又はsimplified（簡易課税）",
                    expected_en="general or simplified",
                ),
                "exempt",
            )
            return


def _names(venture: "Venture") -> Iterator[Fault]:
    """Lines refer to products and items that are there."""
    products = [p.name for p in venture.products]
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


def _money(venture: "Venture") -> Iterator[Fault]:
    """Hold that sources of funds = first investments + working capital, to one yen."""
    from machigenki.venture.funding import Use

    funding = venture.funding
    invested = sum(line.cost_yen.value for line in venture.investments if venture.funded(line))
    uses, found = invested + funding.working_capital_yen, funding.total_yen
    if abs(uses - found) > 1.0:
        gap = uses - found
        parts = ("own", "investors", "crowdfunding", "loans", "grants")
        first = next((name for name in parts if getattr(funding, name)), None)
        yield Fault(
            ("funding", first, 0, "amount_yen") if first else ("funding",),
            said(
                f"資金調達の合計{found:,.0f}円が、初期の設備投資と運転資金の合計{uses:,.0f}円と"
                f"合いません（{'不足' if gap > 0 else '超過'} {abs(gap):,.0f}円）",
                f"funding of {found:,.0f} yen does not meet investments and working capital of "
                f"{uses:,.0f} yen ({'short' if gap > 0 else 'over'} by {abs(gap):,.0f} yen)",
                expected_ja="自己資金＋出資＋借入金＋補助金＝初期の設備投資＋運転資金",
                expected_en="own funds + shares + loans + grants = investments + working capital",
            ),
            f"{found:,.0f}",
        )
    lent = funding.lent_yen(Use.WORKING_CAPITAL)
    if lent > funding.working_capital_yen + 1.0:
        yield Fault(
            ("funding", "working_capital_yen"),
            said(
                f"運転資金の借入{lent:,.0f}円が、運転資金{funding.working_capital_yen:,.0f}円を"
                "超えています",
                f"loans for working capital of {lent:,.0f} yen are more than the working capital",
                expected_ja=f"{lent:,.0f}円以上",
                expected_en=f"{lent:,.0f} yen or more",
            ),
            f"{funding.working_capital_yen:,.0f}",
        )
    bridge = funding.bridge
    general = venture.taxes.consumption is ConsumptionTaxMethod.GENERAL
    if bridge is not None and bridge.consumption_tax and not general:
        yield Fault(
            ("funding", "bridge", "consumption_tax"),
            said(
                "消費税は一般課税（general）のときだけ還付されます",
                "consumption tax is refunded under the general method only",
                expected_ja='consumption_tax = false、又は[taxes]のconsumption = "general"',
                expected_en='consumption_tax = false, or consumption = "general" in [taxes]',
            ),
            True,
        )
    if bridge is not None and not (funding.grants or bridge.consumption_tax):
        yield Fault(
            ("funding", "bridge"),
            said(
                "補助金がないのに、つなぎ融資（bridge）があります",
                "there is a bridge loan but no grant",
            ),
        )
