"""What a place is: codes and names, industries, people, accounts; reading, checking, provenance."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.region.bundle import figure_name as figure_name
    from machigenki.region.bundled import (
        municipalities_of as municipalities_of,
        prefecture_figures as prefecture_figures,
    )
    from machigenki.region.codes import check_digit as check_digit, plain_width as plain_width
    from machigenki.region.files import read_model as read_model, read_text as read_text
    from machigenki.region.find import (
        find_municipality as find_municipality,
        find_prefecture as find_prefecture,
    )
    from machigenki.region.folder import RegionFile as RegionFile, region_schema as region_schema
    from machigenki.region.industries import (
        INDUSTRIES as INDUSTRIES,
        INDUSTRY_CODES as INDUSTRY_CODES,
        Industry as Industry,
        industry as industry,
    )
    from machigenki.region.load import load_region as load_region
    from machigenki.region.match import match_industry as match_industry
    from machigenki.region.municipality import (
        Municipality as Municipality,
        Prefecture as Prefecture,
    )
    from machigenki.region.number import parse_number as parse_number
    from machigenki.region.place import Region as Region
    from machigenki.region.problem import (
        InputError as InputError,
        Problem as Problem,
        file_name as file_name,
    )
    from machigenki.region.provenance import Figure as Figure, Source as Source, Status as Status
    from machigenki.region.tables import (
        TableFile as TableFile,
        column_of as column_of,
        read_table as read_table,
        read_table_file as read_table_file,
    )
    from machigenki.region.template import region_template as region_template
    from machigenki.region.text import Lang as Lang, Text as Text
    from machigenki.region.tier import OUTSIDE as OUTSIDE, TIERS as TIERS, Tier as Tier
    from machigenki.region.units import unit_name as unit_name

_EXPORTS = {
    "bundle": ("figure_name",),
    "bundled": ("municipalities_of", "prefecture_figures"),
    "codes": ("check_digit", "plain_width"),
    "files": ("read_model", "read_text"),
    "find": ("find_municipality", "find_prefecture"),
    "folder": ("RegionFile", "region_schema"),
    "industries": ("INDUSTRIES", "INDUSTRY_CODES", "Industry", "industry"),
    "load": ("load_region",),
    "match": ("match_industry",),
    "municipality": ("Municipality", "Prefecture"),
    "number": ("parse_number",),
    "place": ("Region",),
    "problem": ("InputError", "Problem", "file_name"),
    "provenance": ("Figure", "Source", "Status"),
    "tables": ("TableFile", "column_of", "read_table", "read_table_file"),
    "template": ("region_template",),
    "text": ("Lang", "Text"),
    "tier": ("OUTSIDE", "TIERS", "Tier"),
    "units": ("unit_name",),
}

__getattr__, __dir__, __all__ = attach(__name__, _EXPORTS)
