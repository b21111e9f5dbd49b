// The library in Node.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import test from "node:test";

import { EntitasError, load } from "../entitas.js";
import { extract, missing, native, texts, unbuilt, wasm } from "./native.mjs";

const skip = existsSync(wasm) ? false : unbuilt;
const entitas = skip ? undefined : await load();

test("the module imports nothing", { skip }, () => {
  const module = new WebAssembly.Module(readFileSync(wasm));
  assert.deepEqual(WebAssembly.Module.imports(module), []);
});

test("the sample articles read as the command reads them", { skip: skip || (extract ? false : missing) }, () => {
  const analyzer = entitas.analyzer();
  const dated = entitas.analyzer({ date: "2026-11-29", why: true });
  for (const text of [...texts(), "“Ya 😀,” kata Retno Marsudi.", "\r\n", "a\0b \u2028 c"]) {
    assert.deepEqual(analyzer.analyze(text, { tokens: true }), native(text, "--tokens"));
    assert.deepEqual(dated.analyze(text), native(text, "--date", "2026-11-29", "--why"));
  }
});

test("offsets are those of JavaScript", { skip }, () => {
  const text = "“Ya 😀,” kata Retno Marsudi di Jakarta.";
  const { entities } = entitas.analyzer().analyze(text);
  assert.deepEqual(entities.map(({ start, end }) => text.slice(start, end)), ["Retno Marsudi", "Jakarta"]);
});

test("an empty text and half a surrogate are texts too", { skip }, () => {
  const analyzer = entitas.analyzer();
  assert.deepEqual(analyzer.analyze("").entities, []);
  assert.deepEqual(analyzer.analyze("a \ud800 b").entities, []);
});

test("names of one's own are found", { skip }, () => {
  const rows = [["Kopi Senja", "ORGANIZATION", "shop:7"]];
  const { entities } = entitas.analyzer({ gazetteer: rows }).analyze("Antrean di Kopi Senja mengular.");
  assert.equal(entities[0].entry, "shop:7");
});

test("a name may begin with a hash", { skip }, () => {
  const { entities } = entitas.analyzer({ gazetteer: [["#KopiSenja", "ORGANIZATION", "shop:7"]] }).analyze("Antrean di #KopiSenja.");
  assert.deepEqual(entities.map(({ text, entry }) => [text, entry]), [["#KopiSenja", "shop:7"]]);
});

test("rules of one's own name, and say what is no name", { skip }, () => {
  const analyzer = entitas.analyzer({ rules: [["pattern", "TKT-\\d{4}", "TICKET", 5], ["never", "Jakarta"]] });
  const { entities } = analyzer.analyze("Retno Marsudi membaca TKT-2045 di Jakarta.");
  assert.deepEqual(entities.map(({ text, label }) => [text, label]), [["Retno Marsudi", "PERSON"], ["TKT-2045", "TICKET"]]);
});

test("refusals have the words of the library", { skip }, () => {
  const refused = (call, words) => assert.throws(call, (error) => error instanceof EntitasError && words.test(error.message));
  refused(() => entitas.parseNumber("dua ribu puluh"), /not a number at byte 9/);
  refused(() => entitas.analyzer({ date: "2026-11" }), /give year, month and day/);
  refused(() => entitas.analyzer({ gazetteer: "Kopi Senja\tshop" }), /line 1/);
  refused(() => entitas.analyzer({ gazetteer: [["Kopi\tSenja", "PLACE"]] }), /holds a tab/);
  refused(() => entitas.analyzer({ rules: [["pattern", "TKT-(7", "TICKET"]] }), /byte 4 of the pattern: unclosed group/);
  const closed = entitas.analyzer();
  closed.close();
  refused(() => closed.analyze("a"), /closed/);
});

test("numbers are read and spelt", { skip }, () => {
  assert.equal(entitas.parseNumber("satu setengah juta"), "1500000");
  assert.equal(entitas.spell(2061), "dua ribu enam puluh satu");
  assert.equal(entitas.spell(10n ** 15n), "satu kuadriliun");
  assert.equal(entitas.spellOrdinal(45), "keempat puluh lima");
});

test("memory does not grow from text to text", { skip }, () => {
  const analyzer = entitas.analyzer();
  const text = texts().join("\n");
  for (let round = 0; round < 20; round += 1) analyzer.analyze(text);
  const before = process.memoryUsage().arrayBuffers;
  for (let round = 0; round < 200; round += 1) analyzer.analyze(text);
  assert.ok(process.memoryUsage().arrayBuffers - before < 4e6);
});
