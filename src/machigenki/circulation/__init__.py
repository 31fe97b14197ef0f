"""Regional input-output: tables, multipliers, leaks, and what a ledger does to a region."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.circulation.adjoint import (
        income_per_yen as income_per_yen,
        retained_income as retained_income,
        wage_income as wage_income,
        worker_jobs as worker_jobs,
    )
    from machigenki.circulation.build import model_of_table as model_of_table
    from machigenki.circulation.effects import (
        Effect as Effect,
        effect as effect,
        outputs as outputs,
        plant_effect as plant_effect,
    )
    from machigenki.circulation.estimate import (
        MunicipalModel as MunicipalModel,
        compare_estimators as compare_estimators,
        model_of_region as model_of_region,
        table_of_region as table_of_region,
    )
    from machigenki.circulation.leakage import (
        Leaks as Leaks,
        leak_interval as leak_interval,
        leaking_sectors as leaking_sectors,
        leaks as leaks,
    )
    from machigenki.circulation.ledger_draws import ledger_effect_draws as ledger_effect_draws
    from machigenki.circulation.ledger_effects import (
        LedgerEffect as LedgerEffect,
        ledger_effect as ledger_effect,
    )
    from machigenki.circulation.margins import (
        Margins as Margins,
        to_producer_prices as to_producer_prices,
    )
    from machigenki.circulation.methods import (
        METHODS as METHODS,
        TWO_ROUND as TWO_ROUND,
        TYPE1 as TYPE1,
        TYPE2 as TYPE2,
        Method as Method,
    )
    from machigenki.circulation.model import HouseholdRates as HouseholdRates, Model as Model
    from machigenki.circulation.national import (
        NATIONAL_SOURCE as NATIONAL_SOURCE,
        national_table as national_table,
    )
    from machigenki.circulation.rates import parameters as parameters
    from machigenki.circulation.sectors import (
        demand_for as demand_for,
        match_sector as match_sector,
    )
    from machigenki.circulation.table import Table as Table
    from machigenki.circulation.three_faces import (
        Accounts as Accounts,
        Inflows as Inflows,
        accounts as accounts,
        accounts_of_table as accounts_of_table,
    )
    from machigenki.circulation.uses import CATEGORIES as CATEGORIES
    from machigenki.circulation.workbook import (
        check_workbook as check_workbook,
        read_workbook as read_workbook,
        to_common as to_common,
    )

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "three_faces": ("Accounts", "Inflows", "accounts", "accounts_of_table"),
        "adjoint": ("income_per_yen", "retained_income", "wage_income", "worker_jobs"),
        "build": ("model_of_table",),
        "effects": ("Effect", "effect", "outputs", "plant_effect"),
        "estimate": (
            "MunicipalModel",
            "compare_estimators",
            "model_of_region",
            "table_of_region",
        ),
        "leakage": ("Leaks", "leak_interval", "leaking_sectors", "leaks"),
        "ledger_draws": ("ledger_effect_draws",),
        "ledger_effects": ("LedgerEffect", "ledger_effect"),
        "margins": ("Margins", "to_producer_prices"),
        "methods": ("METHODS", "TWO_ROUND", "TYPE1", "TYPE2", "Method"),
        "model": ("HouseholdRates", "Model"),
        "national": ("NATIONAL_SOURCE", "national_table"),
        "rates": ("parameters",),
        "sectors": ("demand_for", "match_sector"),
        "table": ("Table",),
        "uses": ("CATEGORIES",),
        "workbook": ("check_workbook", "read_workbook", "to_common"),
    },
)
