"""Addresses of the audit trail, in a tenant."""

from django.urls import path

from machigenki.platform.audit import views

app_name = "audit"
urlpatterns = [
    path("audit/", views.tenant_trail, name="trail"),
    path("audit/export.csv", views.export, name="export"),
]
