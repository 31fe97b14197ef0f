"""Addresses inside a municipality: the same under its host and under /t/<slug>/."""

from django.urls import include, path

from machigenki.platform.web.routes import own_urls

urlpatterns = [
    path("accounts/", include("allauth.urls")),
    *own_urls("urls"),
]
handler400 = "machigenki.platform.web.errors.refused"
handler404 = "machigenki.platform.web.errors.not_found"
handler403 = "machigenki.platform.web.errors.forbidden"
handler500 = "machigenki.platform.web.errors.broken"
