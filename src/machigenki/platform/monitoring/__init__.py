"""Plan and actual figures (計画と実績): what a running venture really does, beside its plan."""
