"""Addresses of the platform's own applications, found by the name of their module."""

from importlib import import_module
from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path

from machigenki.platform.installed import OWN_APPS


def own_urls(module: str) -> list[URLPattern | URLResolver]:
    """Return what each application's `urls` (in a tenant) or `urls_root` (outside) declares."""
    found: list[URLPattern | URLResolver] = []
    for app in OWN_APPS:
        name = f"{app}.{module}"
        if find_spec(name):
            found.append(path("", include(import_module(name))))
    return found
