#!/usr/bin/env python3
"""Scores the fields of addresses against the labels of data/addresses/.

    cargo build --release --example extract
    python3 scripts/score_addresses.py ../shared/data [--verbose] [--second]

The labels hold no text: each row of data/addresses/labels.tsv (with --second, of second.tsv) names a text by file and id, and
the characters of a window and of the fields in it. Whoever has the files (FILE.jsonl.gz, an object a line with `id` and `text`) gets a line a field: F1 of the
field's words, and how many are right, too much and missed. $EXTRACT names another reader. A row whose text has changed (its
hash differs) is left out and counted; exit status 1 where one was, 2 where a file or the reader is not there.
"""

import sys

from corpus import marked, read, reader

LABELS = "data/addresses/second.tsv" if "--second" in sys.argv else "data/addresses/labels.tsv"


def rows():
    """File, id, first character, end, hash, fields and the parts that may be anything, of each window."""
    with open(LABELS, encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            source, key, start, end, digest, marks = line.rstrip("\n").split("\t")
            marks = marks.split()
            free = {mark[1:] for mark in marks if mark.startswith("?")}
            fields = [mark.split(":") for mark in marks if not mark.startswith("?")]
            fields = [(part, int(first), int(last)) for part, first, last in fields]
            yield source, key, int(start), int(end), digest, fields, free


def compare(fields, found):
    """Right, too much and missed; of a part with `~` only the end is asked."""
    left = [
        (part, field["start"], field["end"])
        for address in found.get("addresses", [])
        for part, field in address.items()
        if isinstance(field, dict)
    ]
    right, missed = [], []
    for part, first, last in fields:
        fits = lambda one: one[0] == part.rstrip("~") and one[2] == last and (one[1] == first or part.endswith("~"))
        one = next(filter(fits, left), None)
        if one:
            left.remove(one)
            right.append(one)
        else:
            missed.append((part.rstrip("~"), first, last))
    return right, left, missed


def main():
    arguments = [one for one in sys.argv[1:] if not one.startswith("-")]
    if not arguments:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    command = reader("score_addresses.py")
    windows, changed = marked(arguments[0], rows())
    counts = {}
    for (_, window, fields, free), found in zip(windows, read(command, [window for _, window, *_ in windows])):
        right, extra, missed = compare(fields, found)
        extra = [one for one in extra if one[0] not in free]
        for place, some in enumerate([right, extra, missed]):
            for part, *_ in some:
                counts.setdefault(part, [0, 0, 0])[place] += 1
        if "--verbose" in sys.argv and (extra or missed):
            print("---", repr(window))
            for sign, some in [("+", extra), ("-", missed)]:
                for part, first, last in some:
                    print("  ", sign, part, repr(window[first:last]))
    counts["all"] = [sum(column) for column in zip(*counts.values())]
    for part, (right, extra, missed) in counts.items():
        f1 = 2 * right / max(1, 2 * right + extra + missed)
        print(f"{part:9s} F1 {f1:.3f}  right {right}  extra {extra}  missed {missed}")
    if changed:
        print(f"score_addresses.py: {changed} rows whose text has changed left out", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
