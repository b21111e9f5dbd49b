"""Ray with two workers reads what one process reads: `python -m pytest examples/ray`."""

import os
import pathlib
import signal
import time

import pytest

pytest.importorskip("ray.data", reason='pip install "ray[data]"')
pytest.importorskip("entitas", reason="pip install ./bindings/python")

import entitas  # noqa: E402
import entitas_ray  # noqa: E402
import pyarrow  # noqa: E402
import ray  # noqa: E402

ARTICLES = pathlib.Path(__file__).resolve().parent.parent / "articles"
LINES = [line for path in sorted(ARTICLES.glob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines()]
# Among them texts that are empty and texts that are not there.
TEXTS = [*LINES, None, "", "Gubernur Jawa Barat Ridwan Kamil membayar Rp2,5 juta."] * 3
BLOCKS = 8


@pytest.fixture(scope="module")
def direct():
    """What one process reads: a dictionary a text."""
    found = pyarrow.record_batch(entitas.Analyzer().batch(TEXTS, entitas_ray.COLUMNS))
    return [{"id": number, "text": text, **row} for number, (text, row) in enumerate(zip(TEXTS, found.to_pylist()))]


@pytest.fixture(scope="module", autouse=True)
def node():
    entitas_ray.start(2)
    yield
    ray.shutdown()


def dataset():
    return ray.data.from_arrow(pyarrow.table({"id": range(len(TEXTS)), "text": TEXTS})).repartition(BLOCKS)


def rows(read):
    table = pyarrow.concat_tables(ray.get(read.to_arrow_refs()))
    return table.sort_by("id").to_pylist()


def test_the_rows_are_those_of_one_process(direct):
    assert sum(len(row["entities"] or []) for row in direct) > 50
    assert rows(entitas_ray.read(dataset())) == direct
    missing = direct[TEXTS.index(None)]
    assert missing["entities"] is None and direct[TEXTS.index("")]["entities"] == []


def test_options_travel():
    analyzer = entitas.Analyzer(gazetteer=[("Kopi Senja", "ORGANIZATION", "shop:7")])
    texts = ray.data.from_items([{"body": "Kopi Senja buka."}])
    (row,) = entitas_ray.read(texts, ["entities"], text="body", analyzer=analyzer).take_all()
    assert [name["entry"] for name in row["entities"]] == ["shop:7"]


def test_a_wrong_type_says_so():
    with pytest.raises(Exception, match="texts are wanted, not values of type Int64"):
        entitas_ray.read(ray.data.from_items([{"text": 1}])).materialize()


def test_a_killed_worker_costs_no_row(direct, tmp_path):
    """One of the processes is killed while it reads; what it had begun is read again."""

    def slowly(table):
        (tmp_path / f"{table['id'][0]}-{os.getpid()}").touch()
        time.sleep(0.5)
        if not (tmp_path / "killed").exists() and len(list(tmp_path.iterdir())) >= BLOCKS // 2:
            (tmp_path / "killed").touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return table

    assert rows(entitas_ray.read(dataset().map_batches(slowly, batch_format="pyarrow"))) == direct
    begun = [path.name.split("-")[0] for path in tmp_path.iterdir()]
    assert "killed" in begun and len(begun) > len(set(begun)), "what was begun was not read again"
