# Everything happens in dev.py, which needs only Python; on Windows: py dev.py run.
PYTHON ?= python3

.PHONY: run test lint format translate train bench help
run test lint format translate train bench help:
	@$(PYTHON) dev.py $@ $(ARGS)

.DEFAULT_GOAL := help
