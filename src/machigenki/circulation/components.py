"""What the rows and columns of a published table stand for, told from their names.

Names differ between publishers (全角, brackets, 「（除関税…）」); they are compared after
width and brackets are normalised.
"""

import re
import unicodedata

import pandas as pd

from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

_COMPONENTS: tuple[tuple[str, str], ...] = (
    # Order matters: 資本減耗 before 間接税, 補助金 before 税.
    ("business_consumption", r"家計外消費|宿泊.*日当|交際費|福利厚生費|business_consumption"),
    (
        "wages",
        r"雇用者所得|雇用者報酬|賃金|俸給|社会保険料|その他の給与|compensation|^wages$",
    ),
    ("depreciation", r"減耗|depreciation"),
    ("profits", r"営業余剰|混合所得|企業所得|surplus|^profits$"),
    ("taxes", r"補助金|間接税|生産.*税|純間接税|関税|商品税|subsid|^taxes$"),
)

_SUBSIDY = re.compile(r"補助金|subsid")
_NOT_SUBSIDY = re.compile(r"税")

_CONSUMPTION = re.compile(r"民間(?:最終)?消費|家計(?:最終)?消費支出|対家計民間非営利")
_NOT_CONSUMPTION = re.compile(r"家計外")


def plain(name: str) -> str:
    """Return a label without width differences, spaces, brackets or middle dots."""
    text = unicodedata.normalize("NFKC", str(name))
    return re.sub(r"[\s()\[\]・･､、「」]", "", text).casefold()


def component_of(name: str) -> str | None:
    """Return the model's component for a value-added row, or None if the name tells nothing."""
    text = plain(name)
    for component, pattern in _COMPONENTS:
        if re.search(pattern, text):
            return component
    return None


def value_added_components(value_added: pd.DataFrame, residual: "pd.Series[float]") -> pd.DataFrame:
    """Return value added (yen) by the model's five components, component × sector.

    Parameters
    ----------
    value_added
        Published rows × sector (yen).
    residual
        Output less intermediate inputs by sector (yen): what the rows must sum to. A
        subsidy row printed as a positive number is turned if the sum calls for it, and
        what rounding leaves over goes to profits.

    Raises
    ------
    InputError
        If a row with amounts has a name that tells nothing.
    """
    names = [str(n) for n in value_added.index]
    kinds = [component_of(n) for n in names]
    faults = [
        Problem(
            what=Text(
                "粗付加価値の行の意味が分かりません", "this value-added row is of no known kind"
            ),
            field=name,
            expected=Text(
                "雇用者所得、営業余剰、資本減耗引当、間接税、補助金、家計外消費支出のいずれか",
                "compensation, surplus, depreciation, taxes, subsidies or business consumption",
            ),
        )
        for name, kind, (_, row) in zip(names, kinds, value_added.iterrows(), strict=True)
        if kind is None and bool((row != 0.0).any())
    ]
    if faults:
        raise InputError(faults)
    signed = value_added.astype(float).copy()
    subsidy = [bool(_SUBSIDY.search(plain(n))) and not _NOT_SUBSIDY.search(plain(n)) for n in names]
    if any(subsidy):
        turned = signed.copy()
        turned.loc[subsidy] = -turned.loc[subsidy]
        if (turned.sum() - residual).abs().sum() < (signed.sum() - residual).abs().sum():
            signed = turned
    from machigenki.circulation.model import COMPONENTS

    grouped = signed.groupby([k or "profits" for k in kinds]).sum()
    frame = grouped.reindex(list(COMPONENTS), fill_value=0.0)
    frame.loc["profits"] += residual - frame.sum()
    return frame


def private_consumption(final_demand: pd.DataFrame) -> "pd.Series[float]":
    """Return what households buy (民間消費支出) by sector (yen).

    Negative entries (sales of scrap) are set to zero, as the prefectures' tools do.

    Raises
    ------
    InputError
        If no column is private consumption.
    """
    found = [
        name
        for name in final_demand.columns
        if _CONSUMPTION.search(plain(str(name))) and not _NOT_CONSUMPTION.search(plain(str(name)))
    ]
    if not found:
        raise InputError(
            Problem(
                what=Text(
                    "最終需要に民間消費支出の列がありません",
                    "final demand has no column of private consumption",
                ),
                field="民間消費支出",
                candidates=tuple(str(c) for c in final_demand.columns),
            )
        )
    return final_demand[found].sum(axis=1).clip(lower=0.0)
