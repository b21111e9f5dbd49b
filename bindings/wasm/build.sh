#!/usr/bin/env bash
# Builds entitas.wasm beside this file, and with `--site` the page into target/site as well.
#
# Standard libraries for wasm32-unknown-unknown are taken as they are to be had: rustup's, else built from the sources of a
# nightly toolchain (`rustup component add rust-src`), else this says what is missing and stops with status 3.
set -euo pipefail
cd "$(dirname "$0")"
target=wasm32-unknown-unknown
export RUSTFLAGS="-C target-feature=+simd128,+bulk-memory,+sign-ext,+nontrapping-fptoint"
libraries() { [ -d "$(rustc "$@" --print sysroot)/lib/rustlib/$target/lib" ]; }
sources() { [ -f "$(rustc "$@" --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock" ]; }
if libraries; then
  cargo build --release --target "$target" --quiet
elif command -v rustup >/dev/null && rustup toolchain list | grep -q '^nightly' && sources +nightly; then
  cargo +nightly build --release --target "$target" -Z build-std=std,panic_abort --quiet
else
  echo "build.sh: no standard library for $target: rustup target add $target, or rustup toolchain install nightly -c rust-src" >&2
  exit 3
fi
cp "${CARGO_TARGET_DIR:-target}/$target/release/entitas_wasm.wasm" entitas.wasm
if [ "${1:-}" = --site ]; then
  site=../../target/site
  mkdir -p "$site"
  cp ../../site/* entitas.js entitas.wasm "$site/"
  # What is kept for use without a network is told apart by its content.
  version=$(cat "$site"/*.{html,css,js,svg,webmanifest,wasm} | sha256sum | cut -c1-12)
  sed -i "s/VERSION_OF_THE_PAGE/$version/" "$site/service.js"
fi
