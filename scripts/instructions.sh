#!/usr/bin/env bash
# Instructions of a commit against those of another, part by part: benches/instructions.rs.
#
#     scripts/instructions.sh main          # the files as they stand, against the commit main
#     scripts/instructions.sh v0.1.0 main   # main against v0.1.0
#
# Both are measured by the benchmark and over the articles that stand here. Fails where a part
# grew by more than 1 %.
set -euo pipefail
cd "$(dirname "$0")/.."

if (($# < 1 || $# > 2)); then
  sed -n '2,8s/^# \?//p' "$0" >&2
  exit 2
fi
root=$PWD
work=$root/target/instructions
mkdir -p "$work"
trap 'git worktree remove --force "$work/tree" 2>/dev/null || true' EXIT

# Measures a commit, or the files here.
measure() {
  local commit=$1
  shift
  if [[ $commit == here ]]; then
    cargo bench --quiet --bench instructions --target-dir "$work/target" -- "$@"
    return
  fi
  git worktree remove --force "$work/tree" 2>/dev/null || true
  git worktree add --quiet --detach "$work/tree" "$commit"
  rm -rf "$work/tree/examples/articles"
  cp -r examples/articles "$work/tree/examples/articles"
  mkdir -p "$work/tree/benches/common"
  cp benches/instructions.rs "$work/tree/benches/"
  cp benches/common/mod.rs "$work/tree/benches/common/"
  if ! grep -q '^name = "instructions"' "$work/tree/Cargo.toml"; then
    printf '\n[[bench]]\nname = "instructions"\nharness = false\n' >>"$work/tree/Cargo.toml"
  fi
  (cd "$work/tree" && cargo bench --quiet --bench instructions --target-dir "$work/target" -- "$@")
}

echo "== ${1}"
measure "$1" --save "$work/before.tsv"
echo "== ${2:-the files here}, and its change"
measure "${2:-here}" --against "$work/before.tsv"
