"""The frame's own upkeep."""

from datetime import timedelta

from django.utils import timezone
from procrastinate.contrib.django import app

from machigenki.platform.web.models import SentForm

KEPT_DAYS = 2


@app.periodic(cron="17 3 * * *")
@app.task(name="web.forget_sent_forms", queueing_lock="web.forget_sent_forms")
def forget_sent_forms(timestamp: int) -> None:
    """Forget forms that nobody sends again."""
    SentForm.objects.filter(at__lt=timezone.now() - timedelta(days=KEPT_DAYS)).delete()
