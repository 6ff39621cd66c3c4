'use strict';
// Keeps the page, so that a tablet opens it without a connection too.
const KEPT = 'hl-count-1';
self.addEventListener('install', event => event.waitUntil(
  caches.open(KEPT).then(cache => cache.add('/count/')).then(() => self.skipWaiting())));
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  if (event.request.mode !== 'navigate') return;
  event.respondWith(fetch(event.request).then(answer => {
    if (answer.ok) {
      const copy = answer.clone();
      caches.open(KEPT).then(cache => cache.put('/count/', copy));
    }
    return answer;
  }).catch(() => caches.match('/count/')));
});
