// The page in headless Chromium: it says what the command says, works offline, by keyboard, on a phone, and for axe.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { after, before, test } from "node:test";

import { extract, missing, native, texts } from "./native.mjs";

const site = new URL("../../../target/site/", import.meta.url);
const chromium = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);
const puppeteer = await import("puppeteer-core").catch(() => undefined);
const skip =
  (!existsSync(new URL("index.html", site)) && "the page is not built: bash bindings/wasm/build.sh --site") ||
  (!chromium && "Chromium is not installed: apt-get install chromium") ||
  (!puppeteer && "puppeteer-core is not installed: npm install in bindings/wasm") ||
  false;

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

let server;
let browser;
let address;

before(async () => {
  if (skip) return;
  server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const name = path === "/" ? "index.html" : path.slice(1);
    try {
      const content = await readFile(new URL(name, site));
      response.writeHead(200, { "Content-Type": TYPES[extname(name)] ?? "text/plain" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"], protocolTimeout: 120_000 });
});

after(async () => {
  await browser?.close();
  server?.close();
});

async function open(width = 1280) {
  const page = await browser.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.setViewport({ width, height: 844 });
  await page.goto(address, { waitUntil: "load" });
  return { page, problems };
}

async function read(page, text, date = "") {
  await page.evaluate(
    (text, date) => {
      document.querySelector("#status").textContent = "";
      document.querySelector("#date").value = date;
      const area = document.querySelector("#text");
      area.value = text;
      area.dispatchEvent(new Event("input"));
    },
    text,
    date,
  );
  await page.waitForFunction(() => /read in/.test(document.querySelector("#status").textContent), { timeout: 60_000 });
}

test("the page says what the command says", { skip: skip || (extract ? false : missing) }, async () => {
  const { page, problems } = await open();
  for (const text of texts()) {
    await read(page, text);
    const documents = await page.evaluate(async (text) => {
      const { load } = await import("./entitas.js");
      globalThis.analyzer ??= (await load()).analyzer({ why: true });
      const rows = (name) => [...document.querySelectorAll(`[aria-labelledby="title-${name}"] tbody tr`)].map((row) => row.querySelector("th").textContent);
      return { read: globalThis.analyzer.analyze(text), names: rows("names"), values: rows("values") };
    }, text);
    const expected = native(text, "--why");
    assert.deepEqual(documents.read, expected);
    assert.deepEqual(documents.names, expected.entities.map((entity) => entity.text));
    assert.deepEqual(documents.values, expected.quantities.map((quantity) => quantity.text));
  }
  assert.deepEqual(problems, []);
  await page.close();
});

test("the first result comes soon after the page", { skip }, async () => {
  const { page } = await open();
  const milliseconds = await page.evaluate(async () => {
    const shown = new Promise((shown) => new PerformanceObserver(shown).observe({ type: "mark", buffered: true }));
    document.querySelector("#example").click();
    await shown;
    return performance.now() - performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd;
  });
  console.log(`# first result ${milliseconds.toFixed(0)} ms after load (asked: < 500 on an idle machine)`);
  assert.ok(milliseconds < (process.env.IDLE ? 500 : 5000), `${milliseconds} ms`);
  await page.close();
});

test("it works without a network", { skip }, async () => {
  const { page } = await open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller, { timeout: 60_000 });
  server.closeAllConnections();
  await page.setOfflineMode(true);
  await page.reload({ waitUntil: "load" });
  await read(page, "Bupati Sleman Harda Kiswaya hadir.");
  assert.match(await page.$eval("#tables", (tables) => tables.textContent), /Harda Kiswaya/);
  await page.close();
});

test("why something was read is told, and tables are downloaded", { skip }, async () => {
  const { page } = await open();
  await read(page, "Menteri Luar Negeri Retno Marsudi tiba besok.", "2026-11-29");
  assert.match(await page.$eval("#tables details", (details) => details.textContent), /officials/);
  assert.match(await page.$eval('[aria-labelledby="title-values"] tbody', (body) => body.textContent), /2026-11-30/);
  const saved = await page.evaluate(async () => {
    const blobs = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob) => (blobs.push(blob), original(blob));
    document.querySelector(".bar button").click();
    return blobs[0].text();
  });
  assert.match(saved, /^\ufeff?name,position,affiliation,status,kind,start,end\r\nRetno Marsudi,Menteri Luar Negeri,/);
  await page.close();
});

test("nothing of a text becomes a part of the page", { skip }, async () => {
  const { page, problems } = await open();
  await read(page, "<img src=x onerror=alert(1)> Retno Marsudi </mark><script>alert(1)</script>");
  assert.equal(await page.$("#found img, #found script"), null);
  assert.deepEqual(problems, []);
  await page.close();
});

test("it is read and used by keyboard", { skip }, async () => {
  const { page } = await open();
  const reached = [];
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => document.activeElement.id || document.activeElement.className));
  }
  assert.deepEqual(reached.slice(0, 3), ["skip", "text", "date"]);
  await page.focus("#example");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => /read in/.test(document.querySelector("#status").textContent));
  await page.focus("#tables summary");
  await page.keyboard.press("Enter");
  assert.ok(await page.$("#tables details[open]"));
  await page.close();
});

const axe = (() => {
  try {
    return readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  } catch {
    return undefined;
  }
})();

for (const width of [390, 1280]) {
  for (const scheme of ["light", "dark"]) {
    test(`at ${width} px, ${scheme}, nothing overflows and axe finds nothing`, { skip }, async (t) => {
      const { page } = await open(width);
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.click("#example");
      await page.waitForFunction(() => /read in/.test(document.querySelector("#status").textContent));
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      assert.ok((await page.$eval("#marked", (marked) => parseFloat(getComputedStyle(marked).fontSize))) >= 16);
      if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${width}-${scheme}.png`, fullPage: true });
      if (!axe) return t.skip("axe-core is not installed: npm install in bindings/wasm");
      // The page's own policy would keep axe out.
      await page.setBypassCSP(true);
      await page.reload({ waitUntil: "load" });
      await page.evaluate(axe);
      await page.click("#example");
      await page.waitForFunction(() => /read in/.test(document.querySelector("#status").textContent));
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`), []);
      await page.close();
    });
  }
}
