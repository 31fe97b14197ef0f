"""What a key may be used for; never more than its person may do."""

from django.db import models

from machigenki.region import Text


class Scope(models.TextChoices):
    """One thing that a key is for."""

    REGION_READ = "region:read", "地域の数値を読む"
    VENTURES_READ = "ventures:read", "事業を読む"
    VENTURES_WRITE = "ventures:write", "事業を作る・書く"
    VENTURES_MOVE = "ventures:move", "事業の段階を進める"
    ROUNDTABLE_READ = "roundtable:read", "会議・決定・課題を読む"
    LIBRARY_READ = "library:read", "ノウハウと支援制度を読む"
    JOBS_READ = "jobs:read", "処理の状況を読む"
    JOBS_CANCEL = "jobs:cancel", "処理を中止する"

    @property
    def words(self) -> Text:
        """What it is for, in both languages."""
        return Text(str(self.label), _ENGLISH[self.value])

    @property
    def service(self) -> str | None:
        """The service of the tenant that it opens; None for what is always on."""
        return _SERVICES.get(self.value.partition(":")[0])


_SERVICES = {name: name for name in ("ventures", "roundtable", "library")} | {"region": "place"}
_ENGLISH = {
    "region:read": "Read the region's figures",
    "ventures:read": "Read ventures",
    "ventures:write": "Start and write ventures",
    "ventures:move": "Move ventures to the next stage",
    "roundtable:read": "Read sittings, decisions and tasks",
    "library:read": "Read know-how and schemes",
    "jobs:read": "Read how jobs are getting on",
    "jobs:cancel": "Stop jobs",
}
