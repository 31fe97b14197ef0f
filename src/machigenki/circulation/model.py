"""The regional model: how a yen of demand spreads, and where it leaves."""

from dataclasses import dataclass

import pandas as pd


@dataclass(frozen=True)
class Model:
    """Coefficients of one region, labelled by sector and tier.

    Parameters
    ----------
    place
        Name of the region.
    technical
        A, inputs of row per yen of output of column, n × n.
    sourcing
        Sector × tier ("region", "prefecture", "nation", "abroad"): where a yen of demand
        of the sector's product is bought; rows sum to 1. The "region" column is the
        self-sufficiency s (自給率).
    value_added
        Component × sector, per yen of output: "wages", "profits" (surplus), "depreciation",
        "taxes" (net of subsidies), "business_consumption" (家計外消費). With the column sums of
        `technical` it makes one.
    resident_wages, local_profits
        Share of wages paid to residents, of profits due to local owners, by sector.
    consumption
        What households buy, share by sector, sums to 1.
    propensity
        Average propensity to consume κ (平均消費性向), out of wages.
    jobs
        Sector × ("workers", "employees"), persons per yen of output.
    output
        Output by sector (yen), where known.
    """

    place: str
    technical: pd.DataFrame
    sourcing: pd.DataFrame
    value_added: pd.DataFrame
    resident_wages: "pd.Series[float]"
    local_profits: "pd.Series[float]"
    consumption: "pd.Series[float]"
    propensity: float
    jobs: pd.DataFrame
    output: "pd.Series[float] | None" = None
