// The page: text in, marks and tables out.

import { csv, tables } from "./tables.js";

const EXAMPLE = `Menteri Perhubungan Dudy Purwagandhi meninjau Pelabuhan Bitung, Sulawesi Utara, Selasa (14/1/2025). Menhub didampingi \
Wali Kota Bitung Maurits Mantiri dan mantan Gubernur Sulawesi Utara Olly Dondokambey.

“Dermaga sepanjang 320 meter ini menelan Rp412,5 miliar,” kata Dudy pukul 08.00 WITA. Tarifnya Rp15.000/kg, naik sekitar 15 persen. \
Besok ia bertolak ke Jakarta untuk rapat dengan Komisi V DPR.`;

const element = (id) => document.getElementById(id);
const [text, date, status, found] = ["text", "date", "status", "found"].map(element);
const reader = new Worker("reader.js", { type: "module" });
const compiled = (async () => WebAssembly.compileStreaming(fetch("entitas.wasm")))();
compiled.catch(() => undefined).then((module) => reader.postMessage({ module }));
let asked = 0;
let waiting;
let kept;

/** An element with attributes and children; strings stay text. */
function make(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function ask() {
  clearTimeout(waiting);
  asked += 1;
  if (!text.value.trim()) {
    found.hidden = true;
    status.textContent = "Paste or type a text, or show an example.";
    // The library is made ready all the same.
    reader.postMessage({ number: 0, text: "", date: date.value });
    return;
  }
  reader.postMessage({ number: asked, text: text.value, date: date.value });
}

reader.onmessage = ({ data }) => {
  // What keeps the page for later comes when the library is ready, not beside it.
  if (!kept) kept = navigator.serviceWorker?.register("service.js") ?? true;
  if (data.number !== asked || !text.value.trim()) {
    if (data.error) status.textContent = data.error;
    return;
  }
  if (data.error) {
    status.textContent = data.error;
    return;
  }
  show(text.value, data.document);
  const count = (list, one, many) => `${list.length} ${list.length === 1 ? one : many}`;
  const { entities, officials, quantities } = data.document;
  const counts = [count(officials, "office", "offices"), count(entities, "name", "names"), count(quantities, "value", "values")];
  status.textContent = `${counts.join(", ")}, read in ${data.milliseconds.toFixed(1)} ms.`;
  performance.mark("entitas-shown");
};
reader.onerror = (error) => {
  status.textContent = `The library could not be loaded: ${error.message ?? "is WebAssembly switched off?"}`;
};

function show(text, read) {
  element("marked").replaceChildren(...marked(text, read));
  element("tables").replaceChildren(...tables(read).filter((table) => table.rows.length > 0).flatMap(shownTable));
  found.hidden = false;
}

/** The text with names, values and offices marked; of two that share words the longer. */
function marked(text, { entities, quantities, officials }) {
  const offices = officials.map(({ position, name, status }) => ({ ...position, kind: "office", hint: `office of ${name.text}, ${status}` }));
  const names = entities.map((name) => ({ ...name, kind: name.label, hint: [name.label.toLowerCase(), name.canonical].filter(Boolean).join(", ") }));
  const values = quantities.map((value) => ({ ...value, kind: "quantity", hint: value.kind }));
  const all = [...offices, ...names, ...values].sort((one, other) => one.start - other.start || other.end - one.end);
  const pieces = [];
  let at = 0;
  for (const piece of all) {
    if (piece.start < at) continue;
    pieces.push(text.slice(at, piece.start));
    pieces.push(make("mark", { class: piece.kind, title: piece.hint }, text.slice(piece.start, piece.end)));
    at = piece.end;
  }
  return [...pieces, text.slice(at)];
}

function shownTable(table) {
  const title = make("h3", { id: `title-${table.name}` }, table.title);
  const download = make("button", { type: "button" }, `Download ${table.name} (CSV)`);
  download.addEventListener("click", () => save(`${table.name}.csv`, csv(table)));
  // On a phone rows are laid out as blocks: their roles are said, since browsers forget them then.
  const head = make("tr", { role: "row" }, ...[...table.columns, "why"].map((column) => make("th", { scope: "col", role: "columnheader" }, column)));
  const body = table.rows.map((row) => {
    const cells = table.columns.map((column, at) => {
      const attributes = { "data-heading": column };
      const cell = at === 0 ? make("th", { scope: "row", role: "rowheader", ...attributes }) : make("td", { role: "cell", ...attributes });
      cell.append(row[column]);
      if (["name", "position", "affiliation", "full form", "text"].includes(column)) cell.setAttribute("lang", "id");
      return cell;
    });
    return make("tr", { role: "row" }, ...cells, make("td", { role: "cell", "data-heading": "why" }, ...reasons(row)));
  });
  const shown = make("table", { role: "table", "aria-labelledby": title.id }, make("thead", { role: "rowgroup" }, head), make("tbody", { role: "rowgroup" }, ...body));
  const scroll = make("div", { class: "scroll", role: "region", tabindex: "0", "aria-labelledby": title.id }, shown);
  return [make("div", { class: "bar" }, title, download), scroll];
}

/** The rules that made a row, to be opened. */
function reasons({ why }) {
  if (why.length === 0) return [];
  const [stage, rule] = why[0].rule.split("/").map((part) => part.replaceAll("_", " "));
  const steps = why.map((step) => {
    const [stage, rule] = step.rule.split("/").map((part) => part.replaceAll("_", " "));
    return make("li", {}, `${step.act} by ${stage}: ${rule} (`, make("span", { lang: "id" }, step.text), ")");
  });
  return [make("details", {}, make("summary", {}, `${stage}: ${rule}`), make("ul", {}, ...steps))];
}

function save(name, content) {
  const address = URL.createObjectURL(new Blob(["\ufeff", content], { type: "text/csv;charset=utf-8" }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

text.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 150);
});
date.addEventListener("change", ask);
element("form").addEventListener("submit", (event) => event.preventDefault());
element("clear").addEventListener("click", () => {
  text.value = "";
  ask();
  text.focus();
});
element("example").addEventListener("click", () => {
  text.value = EXAMPLE;
  date.value = "2025-01-14";
  ask();
});
ask();
