"""Reading input-output workbooks as prefectures and the state publish them."""

from machigenki._lazy import attach

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "build": ("read_workbook",),
        "check": ("EmploymentCheck", "TableCheck", "check_workbook", "same_totals"),
        "common": ("to_common",),
        "employment": ("Employment", "read_employment"),
        "sectors": ("SectorMatch", "match_sector", "match_sectors"),
    },
)
