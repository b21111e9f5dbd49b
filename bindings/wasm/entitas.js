// entitas in WebAssembly: `const analyzer = await (await load()).analyzer({ date: "2026-11-29" })`.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Why a number, a list of names or an option was refused, in the words of the library. */
export class EntitasError extends Error {
  get name() {
    return "EntitasError";
  }
}

/** The library, loaded once: makes analyzers, reads and spells numbers. */
export class Entitas {
  #wasm;

  constructor(exports) {
    this.#wasm = exports;
  }

  /** An analyzer with the embedded model and names; refused options throw an EntitasError. */
  analyzer({ date, gazetteer, rules, why = false } = {}) {
    const options = { date, gazetteer: table(gazetteer), rules: table(rules), why };
    const number = this.#wasm.open(...this.#put(JSON.stringify(options)));
    if (number < 0) throw new EntitasError(this.#take(-number));
    return new Analyzer((text, parts) => this.#read(number, text, parts), () => this.#wasm.close(number));
  }

  /** What a whole string is worth, as an exact decimal or fraction: "1500000", "2.5", "2/3". */
  parseNumber(text) {
    return this.#convert(text, 0);
  }

  /** A number in words. Give big or exact ones as bigint or string. */
  spell(number) {
    return this.#convert(String(number), 1);
  }

  /** A number's ordinal in words. */
  spellOrdinal(number) {
    return this.#convert(String(number), 2);
  }

  #convert(text, how) {
    return this.#given(this.#wasm.convert(...this.#put(text), how));
  }

  #read(number, text, parts) {
    return this.#given(this.#wasm.analyze(number, ...this.#put(text), parts));
  }

  /** Copies a string in: its place and length. */
  #put(text) {
    const bytes = encoder.encode(text);
    const at = this.#wasm.allocate(bytes.length);
    new Uint8Array(this.#wasm.memory.buffer, at, bytes.length).set(bytes);
    return [at, bytes.length];
  }

  #given(length) {
    if (length < 0) throw new EntitasError(this.#take(-length));
    return this.#take(length);
  }

  #take(length) {
    return decoder.decode(new Uint8Array(this.#wasm.memory.buffer, this.#wasm.output(), length));
  }
}

/** Rows as lines with tabs between their cells; a line is one already. */
function table(rows) {
  if (!Array.isArray(rows)) return rows;
  const line = (row) => {
    const cells = row.map((cell) => String(cell ?? ""));
    const broken = cells.find((cell) => /[\t\n\r]/.test(cell));
    if (broken !== undefined) throw new EntitasError(`${JSON.stringify(broken)} holds a tab or the end of a line: leave it out`);
    // What begins a comment in a file is a name here.
    return cells.join("\t").replace(/^#/, "\\#");
  };
  return rows.map(line).join("\n");
}

/** Reads texts. */
export class Analyzer {
  #read;
  #close;

  constructor(read, close) {
    this.#read = read;
    this.#close = close;
  }

  /** What is read of a text. Offsets count UTF-16 units, so that `text.slice(start, end)` is the name. */
  analyze(text, options = {}) {
    return JSON.parse(this.analyzeToJson(text, options));
  }

  /** The same as a string of JSON. */
  analyzeToJson(text, { tokens = false } = {}) {
    return this.#read(text, tokens ? 1 : 0);
  }

  /** Gives the memory back; the analyzer cannot be used any more. */
  close() {
    this.#close();
  }
}

/**
 * Loads the library: from `entitas.wasm` beside this file, or from a URL, a Response, bytes or a compiled module.
 */
export async function load(source = new URL("./entitas.wasm", import.meta.url)) {
  return new Entitas((await instance(source)).exports);
}

async function instance(source) {
  if (source instanceof WebAssembly.Module) return WebAssembly.instantiate(source, {});
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) {
    return (await WebAssembly.instantiate(source, {})).instance;
  }
  if (String(source).startsWith("file:")) {
    const { readFile } = await import("node:fs/promises");
    return instance(await readFile(new URL(source)));
  }
  const response = source instanceof Response ? source : await fetch(source);
  if (!response.ok) throw new EntitasError(`${response.url}: ${response.status} ${response.statusText}`);
  if (response.headers.get("Content-Type")?.startsWith("application/wasm")) {
    return (await WebAssembly.instantiateStreaming(response, {})).instance;
  }
  return instance(await response.arrayBuffer());
}
