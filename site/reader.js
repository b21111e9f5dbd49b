// Reads texts beside the page, so that the page stays quick.

import { load } from "./entitas.js";

// The page compiles the library while this starts; where it could not, it is loaded here.
let compiled;
const loading = new Promise((resolve) => (compiled = resolve)).then(load);
let analyzer;
let date;
let latest;

self.onmessage = async ({ data }) => {
  if ("module" in data) return compiled(data.module);
  latest = data.number;
  try {
    const entitas = await loading;
    // What came while the library was loaded stands for what came before.
    if (data.number !== latest) return;
    if (!analyzer || date !== data.date) {
      analyzer?.close();
      analyzer = undefined;
      analyzer = entitas.analyzer({ date: data.date || undefined, why: true });
      date = data.date;
    }
    const start = performance.now();
    const document = analyzer.analyze(data.text);
    self.postMessage({ number: data.number, document, milliseconds: performance.now() - start });
  } catch (error) {
    self.postMessage({ number: data.number, error: error.message });
  }
};
