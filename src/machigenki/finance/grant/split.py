"""Who bears the grant: the state's share, and its split with prefecture and municipality."""

import math
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from machigenki.finance.grant.rules import GrantRules
from machigenki.region import InputError, Problem, Text


class Ground(StrEnum):
    """A ground for a higher state share (重点支援など)."""

    NOVEL = "novel"
    DIGITAL = "digital"
    DECARBONISATION = "decarbonisation"
    WOMEN_YOUTH = "women_youth"


@dataclass(frozen=True, slots=True)
class StateShare:
    """The state's share of the public money (国費の割合).

    Parameters
    ----------
    share
        The share; None where the year's is not known.
    key
        Key of the rule that gives it.
    consulted
        Keys of every rule that was looked at.
    remarks
        What would have to be known for a higher share, and grounds that the year does not have.
    """

    share: float | None
    key: str
    consulted: tuple[str, ...]
    remarks: tuple[Text, ...]


def state_share(
    rules: GrantRules,
    *,
    fiscal_strength: float | None = None,
    disadvantaged: bool | None = None,
    grounds: Collection[Ground] = (),
) -> StateShare:
    """Return the state's share: the highest for which the application qualifies.

    Parameters
    ----------
    rules
        The year's rules.
    fiscal_strength
        Index of fiscal strength (財政力指数) of the municipality; None if not known.
    disadvantaged
        Whether it is a disadvantaged area (条件不利地域). Not known (None): taken to be one
        where the fiscal strength is low, and a remark says so.
    grounds
        Grounds for a higher share that the project has.
    """
    if fiscal_strength is not None and not (math.isfinite(fiscal_strength) and fiscal_strength > 0):
        raise InputError(
            Problem(
                Text(
                    "財政力指数が正しくありません", "this index of fiscal strength is not possible"
                ),
                field="fiscal_strength",
                found=f"{fiscal_strength:g}",
                expected=Text("0より大きい数（例 0.3）", "a number above 0 (such as 0.3)"),
            )
        )
    consulted = ["share_basic", *(f"share_{ground.value}" for ground in grounds)]
    remarks = [_no_such_ground(g) for g in grounds if f"share_{g.value}" not in rules.rules]
    open_keys = [f"share_{ground.value}" for ground in grounds]
    if "share_weak" in rules.rules:
        key, asked = _by_strength(rules, fiscal_strength, disadvantaged)
        remarks += asked
        if key:
            open_keys.append(key)
        consulted += ["share_weak", "share_weakest", "strength_weak", "strength_weakest"]
        if (
            fiscal_strength is not None
            and not disadvantaged
            and fiscal_strength < rules.value("strength_weakest")
        ):
            consulted.append("weakest_needs_disadvantaged")
    known = [key for key in open_keys if not math.isnan(rules.value(key))]
    best = max(["share_basic", *known], key=lambda key: _or_nil(rules.value(key)))
    share = rules.value(best)
    return StateShare(None if math.isnan(share) else share, best, tuple(consulted), tuple(remarks))


def _by_strength(
    rules: GrantRules, strength: float | None, disadvantaged: bool | None
) -> tuple[str | None, list[Text]]:
    """Return the share's key that fiscal strength and place give for certain, and questions."""
    weak = rules.value("strength_weak")
    if math.isnan(weak) or (disadvantaged is False and rules.value("weakest_needs_disadvantaged")):
        return None, []
    if strength is None:
        return None, [
            Text(
                f"財政力指数はいくつですか（{weak:g}未満の条件不利地域では国費の割合が上がります）。",
                f"What is the index of fiscal strength? (Under {weak:g} in a disadvantaged area "
                "the state's share is higher.)",
            )
        ]
    if strength >= weak:
        return None, []
    key = "share_weakest" if strength < rules.value("strength_weakest") else "share_weak"
    if disadvantaged is not None:
        return key, []
    basic = share_words(rules.value("share_basic"))
    return key, [
        Text(
            "条件不利地域（過疎、山村、離島、半島など）とみて計算しました。そうでなければ、"
            f"国費の割合は{basic}です。",
            "Taken to be a disadvantaged area (depopulated, mountain, island, peninsula); if it is "
            f"not, the state's share is {basic}.",
        )
    ]


def share_words(share: float) -> str:
    """Return the state's share as the rules write it: 1/2, 2/3, and 10/10 for all."""
    return "10/10" if share == 1.0 else str(Fraction(share).limit_denominator(100))


def _no_such_ground(ground: Ground) -> Text:
    name = _GROUND_LABELS[ground]
    return Text(
        f"この年度には「{name.ja}」による国費の割合の定めがありません。",
        f"This year has no share of its own for: {name.en}.",
    )


_GROUND_LABELS = {
    Ground.NOVEL: Text("新規性・モデル性の極めて高い事業", "exceptionally novel"),
    Ground.DIGITAL: Text("デジタル技術の活用", "digital technology"),
    Ground.DECARBONISATION: Text("脱炭素に資する地域再エネの活用", "local renewable energy"),
    Ground.WOMEN_YOUTH: Text("女性・若者の活躍", "women and young people"),
}


def _or_nil(value: float) -> float:
    return 0.0 if math.isnan(value) else value


class Rounding(StrEnum):
    """What becomes of the fraction when the grant is split.

    REMAINDER: the state's part is cut, the municipality bears the rest; the sum is the grant.
    EACH_CUT: every part is cut, as in the ministry's published lists (2,500 × 2/3: 1,666 and 833
    万円); up to one unit is then paid by nobody.
    """

    REMAINDER = "remainder"
    EACH_CUT = "each_cut"

    @property
    def label(self) -> Text:
        """Return the rule in words."""
        return _ROUNDING_LABELS[self]


_ROUNDING_LABELS = {
    Rounding.REMAINDER: Text(
        "国費を切り捨て、残りを地方費とする", "the state's part is cut, the rest is local"
    ),
    Rounding.EACH_CUT: Text(
        "国費と地方費をそれぞれ切り捨てる（公表資料の表し方）",
        "both parts are cut (as in published lists)",
    ),
}


@dataclass(frozen=True, slots=True)
class Split:
    """Who bears the grant [yen].

    Parameters
    ----------
    state_yen, prefecture_yen, municipality_yen
        国費, 都道府県費, 市町村費.
    lost_yen
        What rounding leaves unpaid: grant − the three parts.
    rounding
        The rule used.
    """

    state_yen: int
    prefecture_yen: int
    municipality_yen: int
    lost_yen: int
    rounding: Rounding


def split_grant(
    grant_yen: float,
    share: float,
    unit_yen: float,
    *,
    prefecture_yen: float = 0.0,
    rounding: Rounding = Rounding.REMAINDER,
) -> Split:
    """Return the grant split between state, prefecture and municipality, in whole yen.

    state = cut(grant · share); local = grant − state, or cut(grant · (1 − share)).
    The share is taken as the fraction it stands for (2/3), so that nothing is lost to binary.

    Parameters
    ----------
    grant_yen
        The grant, whole yen.
    share
        The state's share.
    unit_yen
        Unit to which parts are cut.
    prefecture_yen
        What the prefecture bears of the local part.
    rounding
        What becomes of the fraction.

    Raises
    ------
    InputError
        If the prefecture bears more than the local part.
    """
    grant, unit = round(grant_yen), round(unit_yen)
    exact = Fraction(share).limit_denominator(100)
    state = int(grant * exact // unit) * unit
    local = grant - state
    if rounding is Rounding.EACH_CUT:
        local = int(grant * (1 - exact) // unit) * unit
    prefecture = round(prefecture_yen)
    if not 0 <= prefecture <= grant - state:
        raise InputError(
            Problem(
                Text(
                    "都道府県の負担が地方費の範囲にありません",
                    "the prefecture's part is not within the local part",
                ),
                field="prefecture_yen",
                found=f"{prefecture:,}",
                expected=Text(f"0円から{grant - state:,}円まで", f"0 to {grant - state:,} yen"),
            )
        )
    prefecture = min(prefecture, local)
    return Split(state, prefecture, local - prefecture, grant - state - local, rounding)
