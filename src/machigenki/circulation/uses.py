"""Where a yen goes: of output, and of residents' income; by category and tier."""

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
import pandas as pd

from machigenki.circulation.model import COMPONENTS, Floats, Model
from machigenki.circulation.sectors import as_array
from machigenki.region.text import Text
from machigenki.region.tier import OUTSIDE, Tier

CATEGORIES: Mapping[str, Text] = MappingProxyType(
    {
        "direct_imports": Text("域外からの購入", "bought outside"),
        "indirect_imports": Text("取引先の域外からの仕入", "inputs that suppliers buy outside"),
        "consumption_imports": Text("住民の域外での消費", "what residents buy outside"),
        "nonresident_wages": Text("域外居住者の賃金", "wages of non-residents"),
        "outside_profits": Text("域外所有者の利益", "profits of outside owners"),
        "outside_depreciation": Text(
            "域外所有者の資本の更新", "capital consumption of outside owners"
        ),
        "taxes": Text("国・都道府県の税", "taxes of state and prefecture"),
        "household_taxes": Text("住民が納める国税", "national taxes of residents"),
        "social_insurance": Text("社会保険料", "social insurance"),
        "interest": Text("域外への利息", "interest to outside lenders"),
        "financing": Text("域外への返済", "repayments to outside lenders"),
        "transfers": Text("域外へのその他の支払", "other payments outside"),
        "business_consumption": Text(
            "企業の消費(行き先不明)", "business consumption (not followed)"
        ),
        "resident_wages": Text("住民の賃金", "wages of residents"),
        "household_saving": Text("住民の貯蓄", "saving of residents"),
        "local_profits": Text("地元所有者の利益", "profits of local owners"),
        "local_depreciation": Text("地元所有者の資本の更新", "capital consumption of local owners"),
        "local_taxes": Text("地元の税収", "taxes of the local purse"),
        "local_financing": Text("地元の貸し手の受取", "net receipts of local lenders"),
        "party_balance": Text("当事者の手元資金", "cash kept by the parties of the measure"),
    }
)
"""What may become of money, with its label."""

KEYS = ["category", "tier"]


def commuting_tier(model: Model) -> Tier:
    """Return where workers from outside live: next door, unless the region is a prefecture."""
    near = float(model.sourcing[str(Tier.PREFECTURE)].abs().sum())
    return Tier.PREFECTURE if near > 0.0 else Tier.NATION


def uses_of_output(model: Model, *, resident_wages: bool = False) -> pd.DataFrame:
    """Return where a yen of output goes when it is not paid to a local supplier.

    Column sums are 1 − Σᵢ sᵢAᵢⱼ, less the wages of residents unless `resident_wages`.

    Parameters
    ----------
    resident_wages
        Whether wages of residents are shown as an end (type I) or are left out because
        households spend them (`uses_of_income` then says where they go).

    Returns
    -------
    pandas.DataFrame
        (category, tier) × sector; tier "region" is kept without being spent again, and
        "unstated" is not followed.
    """
    wages, profits, depreciation, taxes, business = model.value_added.loc[
        list(COMPONENTS)
    ].to_numpy(float)
    resident, owned = as_array(model.resident_wages), as_array(model.local_profits)
    here, far = str(Tier.REGION), str(Tier.NATION)
    tiers = [str(t) for t in OUTSIDE]
    bought = model.sourcing[tiers].to_numpy(float).T @ model.technical.to_numpy(float)
    rows: dict[tuple[str, str], Floats] = {
        ("indirect_imports", tier): row for tier, row in zip(tiers, bought, strict=True)
    }
    rows |= {
        ("nonresident_wages", str(commuting_tier(model))): wages * (1.0 - resident),
        ("outside_profits", far): profits * (1.0 - owned),
        ("outside_depreciation", far): depreciation * (1.0 - owned),
        ("taxes", far): taxes * (1.0 - model.local_taxes),
        ("business_consumption", str(Tier.UNSTATED)): business,
        ("local_profits", here): profits * owned,
        ("local_depreciation", here): depreciation * owned,
        ("local_taxes", here): taxes * model.local_taxes,
    }
    if resident_wages:
        rows["resident_wages", here] = wages * resident
    index = pd.MultiIndex.from_tuples(list(rows), names=KEYS)
    return pd.DataFrame(np.array(list(rows.values())), index=index, columns=model.sectors)


def uses_of_income(model: Model) -> "pd.Series[float]":
    """Return where a yen of residents' income goes when it is not spent on local products.

    Sums to 1 − κ Σ sᵢcᵢ; what is neither consumed nor paid in tax or insurance is saved.
    """
    rates, kappa = model.household_rates, model.propensity
    here, far = str(Tier.REGION), str(Tier.NATION)
    rows = {
        ("consumption_imports", str(t)): kappa
        * float((model.consumption * model.sourcing[str(t)]).sum())
        for t in OUTSIDE
    }
    paid = rates.national_tax + rates.local_tax + rates.social_insurance
    rows |= {
        ("household_taxes", far): rates.national_tax,
        ("social_insurance", far): rates.social_insurance,
        ("local_taxes", here): rates.local_tax,
        ("household_saving", here): 1.0 - kappa - paid,
    }
    return pd.Series(rows.values(), index=pd.MultiIndex.from_tuples(list(rows), names=KEYS))
