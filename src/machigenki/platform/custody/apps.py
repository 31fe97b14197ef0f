"""Django's record of this application."""

from django.apps import AppConfig

from machigenki.platform.web.navigation import Entry
from machigenki.region import Text


class CustodyConfig(AppConfig):
    """Custody of data."""

    name = "machigenki.platform.custody"
    label = "custody"
    navigation = (
        Entry(
            Text("データの管理", "Data"),
            "custody:index",
            right="data.keep",
            order=96,
            about=Text(
                "全データの書き出し、削除したもの、保存期間",
                "Export of all data, what was deleted, how long data are kept",
            ),
        ),
    )
