"""The three faces of a town's accounts, as flows between production, income and spending."""

import pandas as pd

from machigenki.circulation import Accounts
from machigenki.circulation.three_faces import ROW_LABELS
from machigenki.circulation.uses import CATEGORIES
from machigenki.region.text import Text

_FROM_OUTSIDE = ("commuting", "property_income", "transfers")
_SPENT = ("private_consumption", "government_consumption", "business_consumption", "investment")


def stages(accounts: Accounts) -> pd.DataFrame:
    """Return what is carried, enters and leaves at production (0), income (1), spending (2).

    production − outflows + inflows = income; income − saving lent outside = spending;
    spending − net imports = production.

    Returns
    -------
    pandas.DataFrame
        ``stage``, ``way`` ("carry", "enter", "leave"), ``name`` (Text), ``amount_yen`` ≥ 0.
    """
    made, net_exports = accounts.production_yen, accounts.net_exports_yen
    rows: list[tuple[int, str, Text, float]] = [
        (0, "carry", Text("域内の支出から", "from spending here"), made - max(net_exports, 0.0))
    ]
    rows.append((0, "enter", Text("移輸出の超過", "net exports"), max(net_exports, 0.0)))
    for name, amount in accounts.outflows.items():
        rows.append((0, "leave", CATEGORIES[str(name)], float(amount)))
    kept = made - float(accounts.outflows.sum())
    rows.append((1, "carry", Text("域内の生産から", "from output here"), kept))
    for key in _FROM_OUTSIDE:
        amount = float(accounts.distribution[key])
        rows.append((1, "enter" if amount >= 0 else "leave", ROW_LABELS[key], abs(amount)))
    balance = accounts.external_balance_yen
    rows.append((1, "leave", Text("域外への貯蓄・投資", "saving lent outside"), max(balance, 0.0)))
    spent = float(accounts.expenditure[list(_SPENT)].sum())
    borrowed = max(-balance, 0.0)
    rows.append((2, "carry", Text("所得から", "out of income"), spent - borrowed))
    rows.append((2, "enter", Text("域外からの資金", "funds from outside"), borrowed))
    rows.append((2, "leave", Text("移輸入の超過", "net imports"), max(-net_exports, 0.0)))
    frame = pd.DataFrame(rows, columns=["stage", "way", "name", "amount_yen"])
    # A payment outside that is negative is money that comes in.
    flipped = (frame["way"] == "leave") & (frame["amount_yen"] < 0)
    frame.loc[flipped, "way"] = "enter"
    frame["amount_yen"] = frame["amount_yen"].abs()
    keep = (frame["amount_yen"] > 0.5) | (frame["way"] == "carry")
    return frame[keep].reset_index(drop=True)
