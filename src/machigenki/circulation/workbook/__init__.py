"""Reading input-output workbooks as prefectures and the state publish them."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.circulation.workbook.build import read_workbook as read_workbook
    from machigenki.circulation.workbook.check import (
        EmploymentCheck as EmploymentCheck,
        TableCheck as TableCheck,
        check_workbook as check_workbook,
        same_totals as same_totals,
    )
    from machigenki.circulation.workbook.common import to_common as to_common
    from machigenki.circulation.workbook.employment import (
        Employment as Employment,
        read_employment as read_employment,
    )
    from machigenki.circulation.workbook.sectors import (
        SectorMatch as SectorMatch,
        match_sector as match_sector,
        match_sectors as match_sectors,
    )

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
