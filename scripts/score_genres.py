#!/usr/bin/env python3
"""Scores names and officials by genre against the labels of data/genres/.

    cargo build --release --example extract
    python3 scripts/score_genres.py ../shared/data [--verbose] [--second | --third] [GENRE ...]

The labels hold no text: each row of data/genres/labels.tsv (with --second or --third, of second.tsv or third.tsv) names a text by file and id, and the
characters of a passage, its names and its officials. Whoever has the files (FILE.jsonl.gz, an object
a line with `id` and `text`) gets a line a genre: strict F1 of span and label, precision, recall, F1 by
label, and F1 of officials (name and position). Every passage is read alone. $EXTRACT names another
reader. A row whose text has changed (its hash differs) is left out and counted; exit status 1 where
one was, 2 where a file or the reader is not there.
"""

import os
import sys

from corpus import marked, read, reader

DRAWS = {"--second": "data/genres/second.tsv", "--third": "data/genres/third.tsv"}
LABELS = next((DRAWS[one] for one in sys.argv if one in DRAWS), "data/genres/labels.tsv")
KINDS = ["PERSON", "ORGANIZATION", "PLACE"]


def rows():
    """File, id, first character, end, hash, names and officials of each passage."""
    with open(LABELS, encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            source, key, start, end, digest, names, officials = line.rstrip("\n").split("\t")
            names = [name.split(":") for name in names.split()]
            names = [(int(first), int(last), label) for first, last, label in names]
            officials = [tuple(map(int, one.split(":"))) for one in officials.split()]
            yield source, key, int(start), int(end), digest, names, officials


def f1(right, extra, missed):
    """1 where nothing is to be found and nothing was."""
    whole = 2 * right + extra + missed
    return 2 * right / whole if whole else 1.0


class Counts:
    """Right, extra and missed."""

    def __init__(self):
        self.right = self.extra = self.missed = 0

    def add(self, got, want):
        self.right += len(got & want)
        self.extra += len(got - want)
        self.missed += len(want - got)

    def f1(self):
        return f1(self.right, self.extra, self.missed)


def compare(passage, names, officials, found):
    """Found and wanted names and officials; what overlaps a name that may go either way counts not."""
    ignored = [name for name in names if name[2] == "IGNORED"]
    want = {name for name in names if name[2] in KINDS}
    got = {(name["start"], name["end"], name["label"]) for name in found["entities"]}
    counts = lambda name: name in want or not any(
        first < name[1] and name[0] < last for first, last, _ in ignored
    )
    got = {name for name in got if name[2] in KINDS and counts(name)}
    flat = lambda start, end: " ".join(passage[start:end].split())
    holders = {(flat(*one[:2]), flat(*one[2:])) for one in officials}
    told = {
        (" ".join(one["name"]["text"].split()), " ".join(one["position"]["text"].split()))
        for one in found["officials"]
    }
    return got, want, told, holders


def passages(root, wanted):
    """Passage, names and officials by genre, of the wanted genres or all; how many rows' texts have changed."""
    labelled = (row for row in rows() if not wanted or os.path.basename(row[0]) in wanted)
    labelled, changed = marked(root, labelled)
    genres = {}
    for source, *unit in labelled:
        genres.setdefault(os.path.basename(source), []).append(tuple(unit))
    return genres, changed


def main():
    arguments = [one for one in sys.argv[1:] if not one.startswith("-")]
    if not arguments:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    command = reader("score_genres.py")
    verbose = "--verbose" in sys.argv
    root, wanted = arguments[0], arguments[1:]
    genres, changed = passages(root, wanted)
    scores, all_officials = [], Counts()
    for genre, units in genres.items():
        names, offices = Counts(), Counts()
        by_kind = {kind: Counts() for kind in KINDS}
        for unit, found in zip(units, read(command, [passage for passage, *_ in units])):
            got, want, told, holders = compare(*unit, found)
            names.add(got, want)
            offices.add(told, holders)
            all_officials.add(told, holders)
            for kind, counts in by_kind.items():
                of_kind = lambda name: name[2] == kind
                counts.add(set(filter(of_kind, got)), set(filter(of_kind, want)))
            if verbose and (got != want or told != holders):
                print("---", genre, repr(unit[0]))
                for sign, some in [("+", got - want), ("-", want - got)]:
                    for start, end, label in sorted(some):
                        print("  ", sign, label, repr(unit[0][start:end]))
                for sign, some in [("+", told - holders), ("-", holders - told)]:
                    for one in sorted(some):
                        print("  ", sign, "official", one)
        scores.append(names.f1())
        total = max(1, names.right + names.extra), max(1, names.right + names.missed)
        kinds = "  ".join(f"{kind.lower()} {by_kind[kind].f1():.2f}" for kind in KINDS)
        print(
            f"{genre:9s} F1 {names.f1():.3f}  precision {names.right / total[0]:.3f}  "
            f"recall {names.right / total[1]:.3f}  {kinds}  officials {offices.f1():.2f}"
        )
    if scores:
        mean = sum(scores) / len(scores)
        print(f"mean F1 {mean:.3f}, lowest {min(scores):.3f}, officials {all_officials.f1():.3f}")
    if changed:
        print(f"score_genres.py: {changed} rows whose text has changed left out", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
