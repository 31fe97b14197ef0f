from django.apps import AppConfig


class NotebookConfig(AppConfig):
    name = "tests.platform.notebook"
    label = "notebook"
