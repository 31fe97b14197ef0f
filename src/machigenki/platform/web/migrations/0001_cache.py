"""The table of the cache that all processes share (counts of sign-in attempts)."""

from typing import ClassVar

from django.db import migrations


class Migration(migrations.Migration):
    dependencies: ClassVar = []
    operations: ClassVar = [
        migrations.RunSQL(
            """
            create table web_cache (
                cache_key varchar(255) primary key,
                value text not null,
                expires timestamptz not null
            );
            create index web_cache_expires on web_cache (expires);
            """,
            "drop table web_cache",
        )
    ]
