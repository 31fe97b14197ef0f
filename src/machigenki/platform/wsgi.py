"""The door for a WSGI server. Every page is imported before the first request."""

import os
from importlib import import_module

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from machigenki.platform.memory import settle

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "machigenki.platform.settings")
application = get_wsgi_application()
for _name in (settings.ROOT_URLCONF, settings.TENANT_URLCONF):
    import_module(_name)
settle()
