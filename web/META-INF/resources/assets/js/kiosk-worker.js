/*
 * Keeps the page of the kiosk at hand, so that a restart during an outage shows it again. The page
 * itself comes fresh whenever the line is up; files whose address names their content come from
 * the cache, and so do the codes of slips, which are wanted just when the line is down. Calls of the API are none of its business.
 */
"use strict";

const CACHE = "kiosk";
const PATIENCE = 4000;
const SLIP = /^\/kiosk\/codes\/.+-\d+\.svg$/;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== location.origin) {
    return;
  }
  if (address.pathname === "/kiosk" || address.pathname === "/kiosk/words") {
    event.respondWith(freshOrKept(event.request, address.pathname));
  } else if (address.pathname.startsWith("/assets/") || SLIP.test(address.pathname)) {
    event.respondWith(keptOrFresh(event.request));
  }
});

async function freshOrKept(request, path) {
  const cache = await caches.open(CACHE);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const fresh = await fetch(path, { signal: patience.signal, cache: "no-store" });
    if (!fresh.ok) {
      throw new Error(String(fresh.status));
    }
    await cache.put(path, fresh.clone());
    return fresh;
  } catch (failure) {
    const kept = await cache.match(path);
    return kept ?? Response.error();
  } finally {
    clearTimeout(timer);
  }
}

async function keptOrFresh(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) {
    return kept;
  }
  const fresh = await fetch(request);
  if (fresh.ok) {
    await cache.put(request, fresh.clone());
  }
  return fresh;
}
