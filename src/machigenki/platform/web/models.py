"""What the frame itself keeps."""

from django.db import models


class SentForm(models.Model):
    """A form that was carried out, and where it led; kept for a day or two.

    Its key is a digest, so that the row tells nothing of who sent what; it needs no tenant.
    """

    id = models.UUIDField(primary_key=True)
    location = models.CharField(max_length=2000, blank=True)
    at = models.DateTimeField(auto_now_add=True, db_index=True)

    def __str__(self) -> str:
        return str(self.id)
