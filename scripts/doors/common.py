"""What all doors share: the file, the counts, where things are."""

import collections
import contextlib
import dataclasses
import importlib
import json
import os
import pathlib
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What every door is asked for.
COLUMNS = ("entities", "officials", "quantities")
DOORS = {}


class Missing(Exception):
    """The runtime of a door is not here."""


@dataclasses.dataclass
class Counts:
    documents: int
    entities: dict
    officials: int
    quantities: int

    @classmethod
    def of_json(cls, text):
        return cls(**json.loads(text))

    @classmethod
    def of_arrow(cls, columns):
        """Of columns of lists of structs, as `Analyzer.batch` gives them: arrays by name, chunked or not."""
        labels = columns["entities"].combine_chunks() if hasattr(columns["entities"], "chunks") else columns["entities"]
        counted = labels.flatten().field("label").value_counts()
        entities = {pair["values"]: pair["counts"] for pair in counted.to_pylist()}
        officials, quantities = (sum(map(len, flat(columns[name]))) for name in ("officials", "quantities"))
        return cls(len(labels), entities, officials, quantities)

    @classmethod
    def of_rows(cls, rows):
        """Of pairs of what is counted and how often: `("documents", 3)`, `("PERSON", 7)`."""
        entities = dict(rows)
        documents, officials, quantities = (entities.pop(name, 0) for name in ("documents", "officials", "quantities"))
        return cls(documents, entities, officials, quantities)


def flat(column):
    """The structs of all lists, chunk by chunk."""
    return [chunk.flatten() for chunk in getattr(column, "chunks", [column])]


class File:
    """A file with a text a line; as JSON too, with a number for each, for engines."""

    def __init__(self, path):
        self.path = pathlib.Path(path).resolve()
        text = self.path.read_text(encoding="utf-8")
        self.size = len(text.encode())
        self.lines = text.removesuffix("\n").split("\n")

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        return self

    def __exit__(self, *_):
        self.folder.cleanup()

    def json(self):
        path = pathlib.Path(self.folder.name, "docs.json")
        if not path.exists():
            with path.open("w", encoding="utf-8") as file:
                for number, text in enumerate(self.lines):
                    file.write(json.dumps({"id": number, "text": text}) + "\n")
        return path


def door(name, *modules):
    """Adds a door: a generator that gets ready, yields what reads and counts, and cleans up."""

    def add(function):
        def enter(file):
            for module in modules:
                try:
                    importlib.import_module(module)
                except ImportError as error:
                    raise Missing(f"{error} (pip install ./bindings/python, and what the door is named after)") from error
            return contextlib.contextmanager(function)(file)

        DOORS[name] = enter
        return function

    return add


def built(package, path, command):
    """A program that cargo has built in a package."""
    folders = [pathlib.Path(os.environ["CARGO_TARGET_DIR"])] if "CARGO_TARGET_DIR" in os.environ else []
    folders.append(ROOT / package / "target")
    found = [folder / profile / path for folder in folders for profile in ("release", "debug") if (folder / profile / path).exists()]
    if not found:
        raise Missing(f"not built: {command}")
    return found[0]


def by_label(labels):
    return dict(collections.Counter(labels))
