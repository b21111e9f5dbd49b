#!/usr/bin/env python3
"""Puts the labels of data/corpus/ on the texts they are of, for the trainer.

    cargo build --release --example extract
    python3 scripts/corpus.py ../shared/data > target/own.conll

Our own sentences stand whole in data/corpus/own.txt, their names marked. The labels of others' hold
no text: each row of data/corpus/labels.tsv names a text by file and id, and the characters of a
sentence and its names in it. Whoever has the files (FILE.jsonl.gz, an object a line with `id` and
`text`) gets the sentences back, in the tokens of this crate. A row whose text has changed (its hash
differs) is left out and counted; exit status 1 where one was, 2 where a file or the example is not
there.
"""

import gzip
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile

EXTRACT = "target/release/examples/extract"
LABELS = "data/corpus/labels.tsv"
OWN = "data/corpus/own.txt"
MARK = re.compile(r"\[([POL])\|([^]]+)\]")
KINDS = {"P": "PERSON", "O": "ORGANIZATION", "L": "PLACE"}
# What the tagger learns; the others say why nothing of the three is named there.
LEARNT = {"PERSON", "ORGANIZATION", "PLACE"}
# Files a call of the example, so that the command line stays short.
BATCH = 400


def rows():
    """File, id, first character, end, hash, names of each sentence."""
    with open(LABELS, encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            source, key, start, end, digest, names = line.rstrip("\n").split("\t")
            names = [name.split(":") for name in names.split()]
            names = [(int(first), int(last), label) for first, last, label in names]
            yield source, key, int(start), int(end), digest, names


def own():
    """Our own sentences: text and names."""
    with open(OWN, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n").replace("⏎", "\n")
            if line.startswith("#") or not line:
                continue
            text, names, end = "", [], 0
            for mark in MARK.finditer(line):
                text += line[end : mark.start()]
                names.append((len(text), len(text) + len(mark[2]), KINDS[mark[1]]))
                text += mark[2]
                end = mark.end()
            yield text + line[end:], names


def texts(root, source):
    """Text by id."""
    path = os.path.join(root, source + ".jsonl.gz")
    try:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            return {row["id"]: row["text"] for row in map(json.loads, file)}
    except FileNotFoundError:
        print(f"corpus.py: {path} is not there: give the folder that holds it", file=sys.stderr)
        sys.exit(2)


def reader(script):
    """The command that reads: $EXTRACT, or the example of this repository, which has to be there."""
    command = shlex.split(os.environ.get("EXTRACT", EXTRACT))
    if not os.path.exists(command[0]):
        print(f"{script}: {command[0]} is not there: build it first", file=sys.stderr)
        sys.exit(2)
    return command


def marked(root, labelled):
    """The rows of `labelled` whose text is the one that was marked, as source, passage and marks; how many others there are."""
    known, same, changed = {}, [], 0
    for source, key, start, end, digest, *marks in labelled:
        if source not in known:
            known[source] = texts(root, source)
        passage = known[source].get(key, "")[start:end]
        if hashlib.sha256(passage.encode()).hexdigest()[:16] == digest:
            same.append((source, passage, *marks))
        else:
            changed += 1
    return same, changed


def read(command, passages):
    """What the reader finds in each passage, with offsets in characters."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, passage in enumerate(passages):
            paths.append(os.path.join(folder, f"{number:05}.txt"))
            with open(paths[-1], "w", encoding="utf-8", newline="") as file:
                file.write(passage)
        for first in range(0, len(paths), BATCH):
            call = command + ["--format", "jsonl", "--offsets", "chars"]
            found = subprocess.run(
                call + paths[first : first + BATCH], stdout=subprocess.PIPE, check=True
            )
            yield from map(json.loads, found.stdout.decode().splitlines())


def tokens(sentences):
    """Start and end of the tokens of each sentence, in characters."""
    for found in read([EXTRACT, "--tokens"], sentences):
        yield [(token["start"], token["end"]) for token in found["tokens"]]


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    if not os.path.exists(EXTRACT):
        print(f"corpus.py: {EXTRACT} is not there: build it first", file=sys.stderr)
        sys.exit(2)
    labelled, changed = marked(sys.argv[1], rows())
    learnt = lambda names: [name for name in names if name[2] in LEARNT]
    sentences = [(sentence, learnt(names)) for _, sentence, names in labelled]
    sentences.extend(own())
    for (sentence, names), spans in zip(sentences, tokens([text for text, _ in sentences])):
        for start, end in spans:
            label = "O"
            for first, last, kind in names:
                if first < end and start < last:
                    label = ("B-" if start <= first else "I-") + kind
            word = sentence[start:end].replace("\n", " ").replace("\t", " ")
            if word.strip():
                print(f"{word}\t{label}")
        print()
    if changed:
        print(f"corpus.py: {changed} rows whose text has changed left out", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
