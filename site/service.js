// Keeps the page for use without a network. The version is set when the site is built.

const KEPT = "entitas-VERSION_OF_THE_PAGE";
const FILES = [
  "./",
  "index.html",
  "style.css",
  "page.js",
  "tables.js",
  "reader.js",
  "entitas.js",
  "entitas.wasm",
  "icon.svg",
  "entitas.webmanifest",
];

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(KEPT).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  const old = (keys) => keys.filter((key) => key.startsWith("entitas-") && key !== KEPT);
  event.waitUntil(
    caches.keys().then((keys) => Promise.all(old(keys).map((key) => caches.delete(key)))).then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== self.location.origin) return;
  event.respondWith(
    caches.match(event.request, { ignoreSearch: true, cacheName: KEPT }).then((kept) => kept ?? fetch(event.request)),
  );
});
