#!/usr/bin/env python3
"""How true the scores of names are, by genre and by what found the name, against data/genres/.

    cargo build --release --example extract
    python3 scripts/score_calibration.py ../shared/data

A line a genre: names, their mean score, the share that is right, the expected calibration error over ten
bins, and the error that true scores would have by chance with so many names (the mean of 200 draws); then
the same by the rule that made the name, over all genres. Texts, $EXTRACT and exit status are as with
score_genres.py.
"""

import random
import sys
from collections import defaultdict

from corpus import read, reader
from score_genres import compare, passages

DRAWS = 200


def error(scores):
    """The expected calibration error of scores and whether each was right."""
    bins = defaultdict(lambda: [0.0, 0])
    for score, right in scores:
        own = bins[min(9, int(score * 10))]
        own[0] += score
        own[1] += right
    return sum(abs(score - right) for score, right in bins.values()) / max(1, len(scores))


def line(name, scores):
    """One line of the table."""
    draw = random.Random(1)
    drawn = lambda: [(score, draw.random() < score) for score, _ in scores]
    chance = sum(error(drawn()) for _ in range(DRAWS)) / DRAWS
    count = max(1, len(scores))
    mean = sum(score for score, _ in scores) / count
    right = sum(right for _, right in scores) / count
    print(
        f"{name:24s} {len(scores):5d} names  score {mean:.3f}  right {right:.3f}  "
        f"error {error(scores):.3f}  by chance {chance:.3f}"
    )


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    command = reader("score_calibration.py")
    genres, changed = passages(sys.argv[1], [])
    by_rule, all_scores = defaultdict(list), []
    for genre, units in genres.items():
        scores = []
        found = read(command + ["--why"], [passage for passage, *_ in units])
        for unit, one in zip(units, found):
            got, want, *_ = compare(*unit, one)
            made = {
                (why["start"], why["end"]): why["rule"].split("/")[-1]
                for why in one.get("why", [])
                if why["act"] == "made"
            }
            for name in one["entities"]:
                span = name["start"], name["end"]
                if (*span, name["label"]) in got and "score" in name:
                    scores.append((name["score"], (*span, name["label"]) in want))
                    by_rule[made.get(span, "changed later")].append(scores[-1])
        line(genre, scores)
        all_scores += scores
    line("all", all_scores)
    for rule, scores in sorted(by_rule.items(), key=lambda rule: -len(rule[1])):
        line(rule, scores)
    if changed:
        print(f"score_calibration.py: {changed} rows left out", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
