"""Postings and their algebra: one flow of money in one period, and what ledgers of them say."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.ledger.algebra import (
        add as add,
        by as by,
        canonical as canonical,
        difference as difference,
        equal as equal,
        scale as scale,
        select as select,
        subtotal as subtotal,
        to_years as to_years,
    )
    from machigenki.ledger.axes import alike as alike, plus as plus, times as times
    from machigenki.ledger.check import (
        check_conservation as check_conservation,
        conserve as conserve,
        receipts_and_payments as receipts_and_payments,
        residuals as residuals,
    )
    from machigenki.ledger.posting import (
        DEMAND_KINDS as DEMAND_KINDS,
        FINANCING_KINDS as FINANCING_KINDS,
        INCOME_KINDS as INCOME_KINDS,
        KEYS as KEYS,
        MODELLED as MODELLED,
        Basis as Basis,
        FlowKind as FlowKind,
        Party as Party,
        PartyKind as PartyKind,
        Posting as Posting,
    )
    from machigenki.ledger.stream import (
        PASSED_ON as PASSED_ON,
        Stream as Stream,
        accrued as accrued,
        ledger_of as ledger_of,
    )
    from machigenki.ledger.table import (
        Ledger as Ledger,
    )
    from machigenki.ledger.value import (
        present_value as present_value,
    )

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "posting": (
            "Basis",
            "DEMAND_KINDS",
            "FINANCING_KINDS",
            "FlowKind",
            "INCOME_KINDS",
            "KEYS",
            "MODELLED",
            "Party",
            "PartyKind",
            "Posting",
        ),
        "stream": ("PASSED_ON", "Stream", "accrued", "ledger_of"),
        "table": ("Ledger",),
        "algebra": (
            "add",
            "by",
            "canonical",
            "difference",
            "equal",
            "scale",
            "select",
            "subtotal",
            "to_years",
        ),
        "axes": ("alike", "plus", "times"),
        "check": ("check_conservation", "conserve", "receipts_and_payments", "residuals"),
        "value": ("present_value",),
    },
)
