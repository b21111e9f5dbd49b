// What the command says of the sample articles, to be compared with.

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);
const built = fileURLToPath(new URL("target/release/examples/extract", root));

/** The command, or undefined where it is not built. */
export const extract = [process.env.EXTRACT, built].find((path) => path && existsSync(path));
export const missing = "the command is not built: cargo build --release --example extract";

export const wasm = new URL("../entitas.wasm", import.meta.url);
export const unbuilt = "entitas.wasm is not built: bash bindings/wasm/build.sh";

const articles = new URL("examples/articles/", root);

export function texts() {
  const files = readdirSync(articles).filter((name) => name.endsWith(".txt")).sort();
  return files.map((name) => readFileSync(new URL(name, articles), "utf8"));
}

/** Its line of JSON, without the id. */
export function native(text, ...options) {
  const output = execFileSync(extract, ["--format", "jsonl", "--offsets", "utf16", ...options], { input: text, maxBuffer: 1 << 28 });
  const { id, ...document } = JSON.parse(output);
  return document;
}
