// How fast it is beside the command, and how large: `node speed.mjs FILE`, a text a line.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { load } from "../entitas.js";
import { extract, missing, wasm } from "./native.mjs";

const [file] = process.argv.slice(2);
if (!file || !extract) {
  console.error(file ? missing : "speed.mjs: give a file with a text a line");
  process.exit(2);
}
const bytes = readFileSync(wasm);
const best = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
const megabytes = (size) => (size / 1e6).toFixed(2);
console.log(`entitas.wasm ${megabytes(bytes.length)} MB, gzip ${megabytes(gzipSync(bytes, { level: 9 }).length)}, brotli ${megabytes(best.length)} (asked: <= 2.6)`);

const begin = performance.now();
const analyzer = (await load(bytes)).analyzer();
analyzer.analyze("Retno Marsudi tiba.");
console.log(`first result ${(performance.now() - begin).toFixed(0)} ms after the bytes were there (asked: < 500)`);

const text = readFileSync(file, "utf8");
const lines = text.split("\n").filter(Boolean);
const size = Buffer.byteLength(text) / 1e6;
const processor = (run) => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
// Both make the same lines of JSON; the command's time is its own, as the shell counts it.
const native = () => {
  const timed = `TIMEFORMAT='%U %S'; time "$0" --lines --threads 1 --format jsonl --offsets utf16 < "$1" > /dev/null`;
  const output = execFileSync("bash", ["-c", `{ ${timed}; } 2>&1`, extract, file], { encoding: "utf8" });
  return output.trim().split(" ").map(Number).reduce((one, other) => one + other);
};
const times = { wasm: [], native: [] };
let entities = 0;
for (let round = 0; round < 3; round += 1) {
  times.native.push(native());
  entities = 0;
  times.wasm.push(processor(() => lines.forEach((line) => { entities += analyzer.analyzeToJson(line).split('"label"').length - 1; })));
}
const least = Object.fromEntries(Object.entries(times).map(([way, all]) => [way, Math.min(...all)]));
const speed = (way) => (size / least[way]).toFixed(1);
console.log(`${lines.length} texts, ${entities} entities: wasm ${speed("wasm")} MB/s, native ${speed("native")} MB/s, ${((100 * least.native) / least.wasm).toFixed(0)} % (asked: >= 70)`);
