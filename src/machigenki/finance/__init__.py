"""The money of a business: statements, loans, tax, depreciation, ratios, grant rules."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.finance.accounts import ACCOUNTS as ACCOUNTS
    from machigenki.finance.assets import (
        AssetClass as AssetClass,
        asset_class as asset_class,
        asset_classes as asset_classes,
    )
    from machigenki.finance.banks import (
        BankProfile as BankProfile,
        BankReading as BankReading,
        bank_profiles as bank_profiles,
        bank_readings as bank_readings,
    )
    from machigenki.finance.consumption_tax import (
        ConsumptionTaxMethod as ConsumptionTaxMethod,
        consumption_tax_rate as consumption_tax_rate,
    )
    from machigenki.finance.corporate_tax import (
        CorporateTaxes as CorporateTaxes,
        corporate_taxes_by_year as corporate_taxes_by_year,
    )
    from machigenki.finance.depreciation import (
        DepreciationMethod as DepreciationMethod,
        depreciation_yen as depreciation_yen,
    )
    from machigenki.finance.flows import (
        Entry as Entry,
        Flows as Flows,
        flows_of_ledger as flows_of_ledger,
    )
    from machigenki.finance.guarantee import (
        guarantee_fee_yen as guarantee_fee_yen,
        guarantee_rate as guarantee_rate,
    )
    from machigenki.finance.loan import (
        Method as Method,
        Schedule as Schedule,
        schedule as schedule,
    )
    from machigenki.finance.locaben import (
        LocabenFigure as LocabenFigure,
        locaben_figures as locaben_figures,
        read_boundaries as read_boundaries,
        scores as scores,
    )
    from machigenki.finance.multiples import (
        GrantMultiples as GrantMultiples,
        grant_multiples as grant_multiples,
        grant_results as grant_results,
    )
    from machigenki.finance.needs import CashNeeds as CashNeeds, cash_needs as cash_needs
    from machigenki.finance.property_tax import (
        PropertyTaxKind as PropertyTaxKind,
        assessed_by_year as assessed_by_year,
        property_taxes_by_year as property_taxes_by_year,
    )
    from machigenki.finance.purse import Purse as Purse, public_purse as public_purse
    from machigenki.finance.ratios import (
        break_even_sales_yen as break_even_sales_yen,
        cover as cover,
        debt_service_cover as debt_service_cover,
        loan_life_cover as loan_life_cover,
        margin_of_safety as margin_of_safety,
        runway_months as runway_months,
    )
    from machigenki.finance.returns import (
        discounted_payback_years as discounted_payback_years,
        internal_rate_draws as internal_rate_draws,
        internal_rates as internal_rates,
        npv_yen as npv_yen,
        payback_years as payback_years,
    )
    from machigenki.finance.rules import (
        Rule as Rule,
        load_rules as load_rules,
        tax_rule as tax_rule,
        tax_rules as tax_rules,
        uncertain_tax_rules as uncertain_tax_rules,
    )
    from machigenki.finance.statements import (
        Statements as Statements,
        Valuation as Valuation,
        statements_of as statements_of,
    )
    from machigenki.finance.timeline import Timeline as Timeline

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "accounts": ("ACCOUNTS",),
        "assets": ("AssetClass", "asset_class", "asset_classes"),
        "banks": ("BankProfile", "BankReading", "bank_profiles", "bank_readings"),
        "consumption_tax": ("ConsumptionTaxMethod", "consumption_tax_rate"),
        "corporate_tax": ("CorporateTaxes", "corporate_taxes_by_year"),
        "depreciation": ("DepreciationMethod", "depreciation_yen"),
        "guarantee": ("guarantee_fee_yen", "guarantee_rate"),
        "loan": ("Method", "Schedule", "schedule"),
        "locaben": ("LocabenFigure", "locaben_figures", "read_boundaries", "scores"),
        "multiples": ("GrantMultiples", "grant_multiples", "grant_results"),
        "needs": ("CashNeeds", "cash_needs"),
        "property_tax": ("PropertyTaxKind", "assessed_by_year", "property_taxes_by_year"),
        "purse": ("Purse", "public_purse"),
        "ratios": (
            "break_even_sales_yen",
            "cover",
            "debt_service_cover",
            "loan_life_cover",
            "margin_of_safety",
            "runway_months",
        ),
        "returns": (
            "discounted_payback_years",
            "internal_rate_draws",
            "internal_rates",
            "npv_yen",
            "payback_years",
        ),
        "rules": ("Rule", "load_rules", "tax_rule", "tax_rules", "uncertain_tax_rules"),
        "flows": ("Entry", "Flows", "flows_of_ledger"),
        "statements": ("Statements", "Valuation", "statements_of"),
        "timeline": ("Timeline",),
    },
)
