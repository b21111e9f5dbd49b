// The types hold together, and refuse what the library would.

import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const compiler = (() => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  } catch {
    return undefined;
  }
})();

test("the types are those of the library", { skip: compiler ? false : "typescript is not installed: npm install in bindings/wasm" }, () => {
  const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom"];
  execFileSync(process.execPath, [compiler, ...options, fileURLToPath(new URL("types.ts", import.meta.url))], { stdio: "inherit" });
});
