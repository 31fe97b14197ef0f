"""The model cases by name, and a measure's file made from one of them."""

import math
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from importlib.resources import files

import numpy as np

from machigenki.finance.flows import Entry
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text
from machigenki.venture.capital import first_spending
from machigenki.venture.cases import chip_boiler, historic_hotel, poultry_manure, whaling
from machigenki.venture.cases.scale import FundingPlan, Place
from machigenki.venture.model import Venture
from machigenki.venture.run import run_venture

_Numbers = Mapping[str, object]
STEP_YEN = 100_000
CUSHION_MONTHS = 2
ROUNDS = 5
"""How often working capital is raised: it is borrowed, and its repayment needs cash too. It stays
within half of what is invested: a business that only loses is not to be kept by loans."""


@dataclass(frozen=True)
class Case:
    """A model case of the 2013 plan.

    Parameters
    ----------
    id
        Name on the command line.
    letter
        The case in the plan: A, B, C or D.
    name, description
        For people.
    scale
        From a place to the numbers of the template.
    """

    id: str
    letter: str
    name: Text
    description: Text
    scale: Callable[[Place], _Numbers]


CASES: Mapping[str, Case] = {
    case.id: case
    for case in (
        Case(
            "whaling",
            "A",
            Text("捕鯨の町の体験と学校給食", "Whaling-town experience and school lunch"),
            Text(
                "海の暮らしの体験に域外から人を招き、地元の水産物を学校給食に使う",
                "Visitors from outside come for the sea; local catch goes into school lunches",
            ),
            whaling.scale,
        ),
        Case(
            "chip-boiler",
            "B",
            Text("重油ボイラーから木質チップへ", "Wood chips instead of heavy oil"),
            Text(
                "温泉施設と温水プールの重油ボイラーを、間伐材の木質チップに替える",
                "Boilers of hot springs and a heated pool go over to chips from thinnings",
            ),
            chip_boiler.scale,
        ),
        Case(
            "poultry-manure",
            "C",
            Text(
                "鶏ふんから肥料・飼料・野菜へ", "From poultry manure to fertiliser and vegetables"
            ),
            Text(
                "鶏ふんをブランド肥料にし、地元の飼料とブランド野菜につなげる",
                "Manure becomes branded fertiliser, local feed and branded vegetables",
            ),
            poultry_manure.scale,
        ),
        Case(
            "historic-hotel",
            "D",
            Text("災害で閉じたホテルを歴史地区の核に", "A closed hotel as the heart of a district"),
            Text(
                "災害で閉館したホテルを改修し、歴史的な街区の宿・食・店の核にする",
                "A hotel closed by disaster reopens as lodging, table and shops of an old quarter",
            ),
            historic_hotel.scale,
        ),
    )
}
"""The cases by id."""


def find_case(case_id: str) -> Case:
    """Return a case by id or letter.

    Raises
    ------
    InputError
        If there is none; the cases are named.
    """
    wanted = case_id.strip()
    for case in CASES.values():
        if wanted == case.id or wanted.upper() == case.letter:
            return case
    raise InputError(
        Problem(
            Text("そのようなモデルケースはありません", "there is no such case"),
            field="case",
            found=case_id,
            candidates=tuple(CASES),
        )
    )


def new_measure(case_id: str, region: Place) -> str:
    """Return a measure's TOML file for a place: commented, filled with its own figures.

    Parameters
    ----------
    case_id
        One of `CASES`, or its letter.
    region
        Any municipality or several together.

    Raises
    ------
    InputError
        If there is no such case.
    """
    import jinja2

    from machigenki.venture.cases.stories import case_story

    case = find_case(case_id)
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(_template),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals["q"] = quantity
    environment.globals["n"] = number
    environment.globals["c"] = comment
    template = environment.get_template(f"{case.id.replace('-', '_')}.toml.j2")
    numbers = dict(case.scale(region))
    numbers["story"] = list(case_story(case.id, region))

    def file() -> str:
        return template.render(place=region.name.ja, case=case, **numbers)

    money = numbers["money"]
    assert isinstance(money, FundingPlan)
    for _ in range(ROUNDS):
        most = money.investment_yen // 2 // STEP_YEN * STEP_YEN
        raised = min(money.working_capital_yen + _missing_cash(file()), most)
        if raised == money.working_capital_yen:
            break
        money = replace(money, working_capital_yen=raised)
        numbers["money"] = money
    return file()


def _missing_cash(text: str) -> int:
    """Return by how much a measure's file ever falls short of its cushion, in steps [yen].

    The cushion is what `CUSHION_MONTHS` of an established year cost, from the first spending on. A
    tenth more is borrowed, for the interest on it.
    """
    course = run_venture(Venture.model_validate(tomllib.loads(text)))
    timeline, due = course.setting.timeline, course.flows.of_due
    spent = sum(due(entry) for entry in (Entry.PURCHASES, Entry.WAGES, Entry.SOCIAL_INSURANCE))
    cushion = float(timeline.yearly(np.asarray(spent))[-1]) * CUSHION_MONTHS / 12
    cash = course.statements.balance_sheet["cash_yen"]
    lowest = float(cash[first_spending(course.setting) :].min())
    return math.ceil(max(cushion - lowest, 0.0) * 1.1 / STEP_YEN) * STEP_YEN


def _template(name: str) -> str:
    return (files("machigenki.venture") / "cases" / name).read_text(encoding="utf-8")


def number(value: float) -> str:
    """Return a number as TOML writes it: 1_234_000, 0.515."""
    if float(value).is_integer():
        return f"{int(value):_}"
    return f"{round(value):_}" if abs(value) >= 10_000 else f"{value:.6g}"


def comment(value: float) -> str:
    """Return a number as people read it: 1,234."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.6g}"


def quantity(
    value: float,
    status: str,
    source: str,
    *,
    low: float | None = None,
    high: float | None = None,
    year: int | None = None,
    driver: str = "",
    group: str = "",
) -> str:
    """Return a quantity as an inline TOML table with range, status and source."""
    parts = [f"value = {number(value)}"]
    if low is not None and high is not None:
        parts += [f"low = {number(low)}", f"high = {number(high)}"]
    if driver:
        parts.append(f'driver = "{driver}"')
    if group:
        parts.append(f'group = "{group}"')
    parts.append(f'status = "{status}"')
    parts.append(f'source = "{source}"')
    if year is not None:
        parts.append(f"year = {year}")
    return "{ " + ", ".join(parts) + " }"
