"""Addresses of the frame outside any tenant: the same."""

from machigenki.platform.web.urls import app_name as app_name, urlpatterns as urlpatterns
