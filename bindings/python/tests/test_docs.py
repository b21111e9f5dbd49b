"""The examples of docstrings, stubs and the README are true."""

import doctest
import importlib
import inspect
import pathlib
import subprocess
import sys

import entitas
import pytest
from entitas import _entitas

HERE = pathlib.Path(__file__).resolve().parent.parent


def native_docs():
    for name, thing in vars(_entitas).items():
        if name.startswith("__"):
            continue
        yield name, inspect.getdoc(thing)
        if inspect.isclass(thing):
            for part, member in vars(thing).items():
                yield f"{name}.{part}", getattr(member, "__doc__", None)


def run(name, text):
    test = doctest.DocTestParser().get_doctest(inspect.cleandoc(text), {}, name, name, 0)
    outcome = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL).run(test)
    assert outcome.failed == 0
    return outcome.attempted


def test_native_docstrings():
    assert sum(run(name, text) for name, text in native_docs() if text) > 25


@pytest.mark.parametrize("name", ["pandas", "polars", "duckdb", "_pipe"])
def test_python_docstrings(name):
    if not name.startswith("_"):
        pytest.importorskip(name)
    module = importlib.import_module(f"entitas.{name}")
    outcome = doctest.testmod(module, optionflags=doctest.ELLIPSIS)
    assert outcome.attempted > 0 and outcome.failed == 0


def test_package_docstring():
    assert run("entitas", entitas.__doc__) > 4


def test_readme():
    assert run("README", (HERE / "README.md").read_text()) > 8


def test_everything_public_is_documented():
    missing = [name for name, text in native_docs() if not name.rpartition(".")[2].startswith("_") and not text]
    assert missing == []


def test_stubs_tell_every_member():
    stub = (HERE / "python/entitas/_entitas.pyi").read_text()
    for name, _ in native_docs():
        member = name.rpartition(".")[2]
        if not member.startswith("__") and member not in ("_item",):
            assert f"def {member}(" in stub or f"class {member}" in stub, name


def test_types(tmp_path):
    pytest.importorskip("mypy")
    script = tmp_path / "script.py"
    script.write_text(
        """import entitas
analyzer = entitas.Analyzer(date="2026-11-29", gazetteer=[("Kopi Senja", "ORGANIZATION")])
for document, number in analyzer.pipe([("a", 1)], as_tuples=True):
    label: str = document.entities[0].label
    count: int = number
    spelt: str = entitas.spell(entitas.parse_number("dua"))
"""
    )
    checked = subprocess.run([sys.executable, "-m", "mypy", "--strict", str(script)], capture_output=True, text=True, cwd=tmp_path)
    assert checked.returncode == 0, checked.stdout
