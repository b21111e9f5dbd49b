// What the page makes of a document.

import assert from "node:assert/strict";
import test from "node:test";

import { csv, shown, tables } from "../../../site/tables.js";

const piece = (text, start) => ({ text, start, end: start + text.length });
const document = {
  entities: [{ ...piece("=Retno, \"R\"", 10), label: "PERSON", score: 0.9 }],
  officials: [{ name: piece("Retno", 10), position: piece("Menteri", 0), affiliation: null, status: "current", kind: "minister" }],
  quantities: [{ ...piece("-5 kg", 30), kind: "quantity", value: { amount: "-5", unit: "kg", ucum: "kg" }, approx: true }],
  why: [{ ...piece("Menteri", 0), rule: "officials/touching", act: "made" }, { ...piece("-5 kg", 30), rule: "quantity/digits", act: "made" }],
};

test("values are written for a person", () => {
  assert.equal(shown("2-1"), "2-1");
  assert.equal(shown({ amount: "15000", currency: "IDR", per: "kg" }), "15000 IDR per kg");
  assert.equal(shown({ lo: "10", hi: "15", of: "percent" }), "10 to 15 percent");
  assert.equal(shown({ base: "700" }), "about 700");
  assert.equal(shown({ lat: "-8.57", lon: "115.32" }), "-8.57, 115.32");
  assert.equal(shown({ offset: "-P1W", weekday: "friday" }), "offset -P1W, weekday friday");
});

test("each row has the steps that made it", () => {
  const [offices, names, values] = tables(document);
  assert.deepEqual([offices, names, values].map(({ rows }) => rows[0].why.length), [1, 0, 1]);
});

test("spreadsheets get text and no formulas", () => {
  const [, names, values] = tables(document);
  assert.equal(csv(names).split("\r\n")[1].split(",person")[0], "\"'=Retno, \"\"R\"\"\"");
  assert.ok(csv(values).startsWith("text,kind,value,on the day,of what,start,end\r\n'-5 kg,"));
});
