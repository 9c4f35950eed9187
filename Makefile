# Everything needs only python3 (3.11 or newer) at the start: the first call sets up .venv.
PYTHON := .venv/bin/python
READY := .venv/heirloom-ready
export OMP_WAIT_POLICY := PASSIVE

.PHONY: demo run test stress lint train-smoke bundle clean

demo: $(READY)
	@$(PYTHON) main.py restore resources/sample -o demo --before-after --overwrite

run: $(READY)
	@$(PYTHON) main.py

test: lint
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest

stress: $(READY)
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -m stress tests

lint: $(READY)
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports

train-smoke: $(READY)
	@test -d "$(DATA)" || { echo "Say where the faces are: make train-smoke DATA=folder"; exit 2; }
	$(PYTHON) -m training.recipe --data $(DATA) --out build/train-smoke --minutes 1

# Everything that users of this system receive, in dist/, tried out with the network cut off.
bundle: .venv/installer-ready
	$(PYTHON) installer/build.py

clean:
	rm -rf .venv build dist demo

$(READY): pyproject.toml installer/set_up.sh
	@sh installer/set_up.sh
	@touch $@

.venv/installer-ready: pyproject.toml installer/set_up.sh
	@sh installer/set_up.sh installer
	@touch $(READY) $@
