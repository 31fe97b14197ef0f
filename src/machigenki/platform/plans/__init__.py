"""Plans (計画): ventures taken together, worked through, shown, compared, shared by a link."""
