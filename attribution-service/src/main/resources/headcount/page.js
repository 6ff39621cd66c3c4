'use strict';
(() => {
  // Milliseconds.
  const SOON = 1000;
  const SELDOM = 15000;
  const PATIENCE = 10000;
  const $ = id => document.getElementById(id);
  const store = {
    get: key => { try { return JSON.parse(localStorage.getItem(key)); } catch (none) { return null; } },
    set: (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch (full) { /* kept in memory */ } },
  };
  // The secret stands behind the #, which no server sees, and only until it was read.
  const sent = location.hash.slice(1);
  if (sent) {
    if (sent !== store.get('hl-secret')) store.set('hl-counter', null);
    store.set('hl-secret', sent);
    history.replaceState(null, '', location.pathname);
  }
  const secret = sent || store.get('hl-secret');
  let waiting = store.get('hl-taps') || [];
  let busy = false;
  let pause = SOON;
  let next;
  let thanks;

  // A connection that breaks may leave a request, or the rest of its answer, without an end.
  function api(path, options) {
    const patience = new AbortController();
    setTimeout(() => patience.abort(), PATIENCE);
    return fetch('/v1/shared-tap-counter' + path, {...options, cache: 'no-store', signal: patience.signal,
      headers: {'Access-Token': secret, 'Content-Type': 'application/json'}});
  }

  function say() {
    $('state').textContent = waiting.length ? waiting.length + ' kept, to be sent when there is a connection' : '';
  }

  function keep() {
    store.set('hl-taps', waiting);
    say();
  }

  function id() {
    if (crypto.randomUUID) return crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    return [...bytes].map((b, i) => ([4, 6, 8, 10].includes(i) ? '-' : '') + b.toString(16).padStart(2, '0')).join('');
  }

  function tap(answer) {
    // With the secret it is for: another counter's page must not send it.
    waiting.push({id: id(), at: new Date().toISOString(), answer, for: secret});
    keep();
    $('thanks').textContent = 'Thank you!';
    clearTimeout(thanks);
    thanks = setTimeout(() => { $('thanks').textContent = ''; }, 2000);
    send();
  }

  const mine = () => waiting.filter(one => one.for === secret);

  // What was sent leaves the list only once it was answered: sent twice, it is counted once.
  async function send() {
    if (busy) return;
    busy = true;
    clearTimeout(next);
    try {
      for (;;) {
        const some = mine().slice(0, 100);
        if (!some.length) break;
        const taps = some.map(({id, at, answer}) => ({id, at, answer}));
        const answer = await api('/taps', {method: 'PUT', body: JSON.stringify({taps})});
        if (answer.status === 404 || answer.status === 410) { closed(); break; }
        if (!answer.ok && answer.status !== 422) break;
        if (answer.status === 422 && some.length > 1) {
          await one(some);
          continue;
        }
        drop(some);
      }
    } catch (offline) {
      // They stay, and are sent later.
    } finally {
      busy = false;
      say();
      again();
    }
  }

  // Soon at first: a connection that is said to be there is often not ready yet.
  function again() {
    if (mine().length) {
      next = setTimeout(send, pause);
      pause = Math.min(2 * pause, SELDOM);
    } else {
      pause = SOON;
    }
  }

  // One that cannot be taken, as of a clock that was wrong, must not hold up the others.
  async function one(some) {
    for (const tap of some) {
      const {id, at, answer} = tap;
      const told = await api('/taps', {method: 'PUT', body: JSON.stringify({taps: [{id, at, answer}]})});
      if (!told.ok && told.status !== 422) throw new Error('later');
      drop([tap]);
    }
  }

  function drop(some) {
    const gone = new Set(some.map(one => one.id));
    waiting = waiting.filter(one => !gone.has(one.id));
    keep();
  }

  function closed() {
    $('question').textContent = 'This counter is closed. Please ask for another address.';
    $('answers').replaceChildren();
  }

  function draw(counter) {
    $('question').textContent = counter.question;
    document.title = counter.question;
    $('answers').replaceChildren(...counter.answers.map(answer => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = answer.label;
      button.addEventListener('click', () => tap(answer.key));
      return button;
    }));
  }

  async function load() {
    if (!secret) { closed(); return; }
    const known = store.get('hl-counter');
    if (known) draw(known);
    try {
      const answer = await api('', {});
      if (answer.ok) {
        const counter = await answer.json();
        store.set('hl-counter', counter);
        draw(counter);
      } else if (answer.status === 404 || answer.status === 410) {
        closed();
      }
    } catch (offline) {
      if (!known) $('question').textContent = 'There is no connection.';
    }
    send();
  }

  addEventListener('online', () => {
    pause = SOON;
    load();
  });
  if ('serviceWorker' in navigator) navigator.serviceWorker.register('/count/worker.js').catch(() => {});
  say();
  load();
})();
