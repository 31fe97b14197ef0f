"""Addresses outside any municipality."""

from django.urls import include, path

from machigenki.platform.web.routes import own_urls

urlpatterns = [
    path("accounts/", include("allauth.urls")),
    *own_urls("urls_root"),
]
handler400 = "machigenki.platform.web.errors.refused"
handler404 = "machigenki.platform.web.errors.not_found"
handler403 = "machigenki.platform.web.errors.forbidden"
handler500 = "machigenki.platform.web.errors.broken"
handler429 = "machigenki.platform.web.errors.too_often"  # of allauth
