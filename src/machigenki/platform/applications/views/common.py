"""What the pages of this application share."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.http import content_disposition_header

from machigenki.region import Text

_HOUR = timedelta(hours=1)


def tried(request: HttpRequest, act: Callable[[], object], done: str) -> bool:
    """Do it and say so, or say why not; returns whether it was done."""
    try:
        act()
    except ValidationError as error:
        for message in error.messages:
            messages.error(request, message)
        return False
    messages.success(request, done)
    return True


def file_response(content: bytes, name: str, media_type: str) -> HttpResponse:
    """Give a file to save, never as a page of this site."""
    return HttpResponse(
        content,
        content_type=media_type,
        headers={
            "Content-Disposition": content_disposition_header(True, name) or "",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "Cache-Control": "private, no-store",
        },
    )


def time_left(opens_at: datetime, closes_at: datetime, now: datetime | None = None) -> Text:
    """Return how long a call is still open, or until it opens."""
    moment = now or timezone.now()
    if moment >= closes_at:
        return Text("締切済み", "closed")
    if moment < opens_at:
        span = _span(opens_at - moment)
        return Text(f"受付開始まで{span.ja}", f"opens in {span.en}")
    span = _span(closes_at - moment)
    return Text(f"締切まで{span.ja}", f"closes in {span.en}")


def _span(left: timedelta) -> Text:
    if left.days >= 1:
        return Text(f"{left.days}日", f"{left.days} day{'s' if left.days > 1 else ''}")
    hours, rest = divmod(left, _HOUR)
    minutes = rest // timedelta(minutes=1)
    if hours:
        return Text(f"{hours}時間{minutes}分", f"{hours} h {minutes} min")
    return Text(f"{max(minutes, 1)}分", f"{max(minutes, 1)} min")
