"""Makes the model of names that masking reads: `python -m bench.name_model`; docs/name-model.md says from what."""
