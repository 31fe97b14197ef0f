"""The door for a WSGI server."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "machigenki.platform.settings")
application = get_wsgi_application()

# What is loaded by now stays for good: the collector need not look through it at every page.
gc.collect()
gc.freeze()
gc.set_threshold(50_000, 20, 20)
