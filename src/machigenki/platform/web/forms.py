"""How forms look: label, 必須 mark, help and fault, bound to the field for screen readers."""

from django.forms.renderers import TemplatesSetting


class Renderer(TemplatesSetting):
    """Draws `{{ form }}` and `{{ form.field.as_field_group }}` with our templates."""

    form_template_name = "web/form.html"
    field_template_name = "web/field.html"
