// Reads texts beside the page, so that the page stays quick.

import { load } from "./entitas.js";

const loading = load();
let analyzer;
let date;

self.onmessage = async ({ data }) => {
  try {
    const entitas = await loading;
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
