/*
 * The browser pixel, version 1. What is served is this file without its comments and indentation, see
 * PixelScript; docs/pixel.md says what a page can ask of it.
 *
 * It must never harm the page: no error leaves it, nothing waits for it, nothing is evaluated or written
 * into the page. What it sends has no plain e-mail address or telephone number in it.
 */
((win, doc) => {
'use strict';

/* --- What the tag says. Tag managers drop data attributes: the address may say the same. */
const tag = doc.currentScript || doc.querySelector('script[src*="/hl.js"]');
const tagAddress = tag && tag.src && new URL(tag.src);
const setting = name => tag.getAttribute('data-' + name) || tagAddress.searchParams.get(name);
const running = win._hookline = win._hookline || {};
const source = tagAddress && setting('source');
/* The same tag by hand and by a tag manager is one pixel. */
if (!source || running[source]) return;
running[source] = 1;

const code = setting('code');
const endpoint = tagAddress.href.replace(/\/pixel\/[^/]+\/hl\.js.*$/, '/pixel/' + source + '/events');
const nav = win.navigator;
const page = win.location;
const automatic = setting('page') !== 'manual' && win.top === win;

const quietly = work => {
  try {
    return work();
  } catch (broken) {
    if (setting('debug')) console.warn('hookline', broken);
  }
};
const copied = object => Object.assign({}, object && typeof object === 'object' ? object : {});

/* --- Cookies, or the page's storage where those are blocked, or the memory. */
const VISITOR = '_hlp', CAMPAIGN = '_hlu', UNSENT = '_hlq';
let memory = {}, days = {}, cookies = true;
let consent = setting('consent') === 'hold' ? 'held' : 'granted';

const mayStore = () => cookies && consent === 'granted';
const cookie = name => quietly(() => {
  const found = ('; ' + doc.cookie).split('; ' + name + '=')[1];
  return found && decodeURIComponent(found.split(';')[0]);
});
const store = (name, value, life) => quietly(() =>
  life ? win.localStorage.setItem(name, json([value, Date.now() + life])) : win.localStorage.removeItem(name));
const stored = name => quietly(() => {
  const kept = JSON.parse(win.localStorage.getItem(name));
  return kept && kept[1] > Date.now() && kept[0];
});
const read = name => memory[name] || cookie(name) || stored(name) || '';

/* For the whole of what was registered: shop. and www. are one visitor. */
const writeCookie = (name, value, age) => quietly(() => {
  const labels = page.hostname.split('.');
  for (let i = labels.length; i--;) {
    doc.cookie = name + '=' + encodeURIComponent(value) + ';path=/;samesite=lax;max-age=' + age
      + (page.protocol === 'https:' ? ';secure' : '') + (i ? ';domain=' + labels.slice(i - 1).join('.') : '');
    if (age && cookie(name) === value) return true;
  }
});
const keep = (name, value, life) => {
  memory[name] = value;
  days[name] = life;
  if (mayStore() && !writeCookie(name, value, life * 86400)) store(name, value, life * 864e5);
};
const keepAll = () => Object.keys(days).forEach(name => keep(name, memory[name], days[name]));
const forget = () => [VISITOR, CAMPAIGN, UNSENT, 'hlclid', 'ttclid'].forEach(name => {
  writeCookie(name, '', 0);
  store(name);
});

/* --- Addresses, without what might name a person. */
const KEPT = /^(utm_[a-z_]+|ttclid|hlclid|[gd]clid|[gw]braid|gad_\w+|srsltid|fbclid|msclkid|twclid|li_fat_id|ScCid|epik|rdt_cid|igsh(id)?|yclid)$/;
/* Bounded, so that no text takes long. */
const EMAIL = /[^\s"'<>@\\/?&=]{1,64}(@|%40)[^\s"'<>@\\/?&=%]{1,190}\.[a-z]{2,24}/gi;
const blot = text => text.replace(EMAIL, '[e-mail]');
/* What platforms and programs write where they have no value. */
const real = value => value && !/^(__\w+__|\{.*\}|null|undefined|nan|\(not set\)|0)$/i.test(value) ? value : '';
const parsed = url => {
  try {
    return new URL(url);
  } catch (none) {
    return 0;
  }
};
/* The query of an address as a list, of those parameters that pass. */
const query = (url, passes) => [...url.searchParams].filter(([name, value]) => passes(name, value));
const cleaned = address => {
  const url = parsed(address);
  const kept = url && query(url, (name, value) => KEPT.test(name) && value && value.length <= 1000)
    .map(([name, value]) => name + '=' + encodeURIComponent(blot(value))).join('&');
  return url && blot(url.protocol + '//' + url.host + url.pathname) + (kept && '?' + kept);
};

/* Of the page, of the page before where it is the shop's own, as it was kept, in this order. */
const clickId = name => {
  const before = parsed(doc.referrer);
  const found = real(parsed(page.href).searchParams.get(name))
    || before && before.host === page.host && real(before.searchParams.get(name));
  if (found && found !== read(name)) keep(name, found, 30);
  return found || real(read(name));
};
/* From where the latest visit that says so came. */
const campaign = () => {
  const utm = {};
  query(parsed(page.href), (name, value) => /^utm_[a-z_]+$/.test(name) && real(value) && value.length <= 500)
    .forEach(([name, value]) => utm[name] = blot(value));
  if (Object.keys(utm)[0]) keep(CAMPAIGN, json(utm), 30);
  return quietly(() => JSON.parse(read(CAMPAIGN))) || undefined;
};

/* --- The visitor: a random word in the form of TikTok's own. */
const visitor = () => {
  if (!memory[VISITOR]) {
    let word = '';
    while (word.length < 27) word += Math.random().toString(36).slice(2, 12);
    keep(VISITOR, read(VISITOR) || cookie('_ttp') || word.slice(0, 27), 395);
  }
  return memory[VISITOR];
};
const browser = user => {
  const own = visitor();
  user.ttp = cookie('_ttp') || own;
  if (user.ttp !== own) user.visitor = own;
  user.ttclid = clickId('ttclid') || user.ttclid;
  user.hlclid = clickId('hlclid') || undefined;
  user.locale = nav.language;
  return user;
};

/* --- SHA-256, FIPS 180-4. At once and on every page: crypto.subtle answers later, when the page may be
   gone, and not at all where the page is not secure. */
const K = [], H = [];
const sha256 = text => {
  for (let n = 2; K.length < 64; n++) {
    let d = 2;
    while (n % d) d++;
    if (d === n) {
      if (H.length < 8) H.push(Math.sqrt(n) * 4294967296 | 0);
      K.push(Math.cbrt(n) * 4294967296 | 0);
    }
  }
  const bytes = [...new TextEncoder().encode(text)];
  const length = bytes.length * 8;
  bytes.push(128);
  while (bytes.length % 64 !== 56) bytes.push(0);
  bytes.push(0, 0, 0, 0, length >>> 24, length >>> 16 & 255, length >>> 8 & 255, length & 255);
  const h = H.slice(), w = [];
  const turned = (x, ...by) => by.reduce((sum, n) => sum ^ (x >>> n | x << 32 - n), 0);
  for (let at = 0; at < bytes.length; at += 64) {
    let v = h.slice();
    for (let i = 0; i < 64; i++) {
      const j = at + 4 * i, x = w[i - 15], y = w[i - 2];
      w[i] = i < 16
        ? bytes[j] << 24 | bytes[j + 1] << 16 | bytes[j + 2] << 8 | bytes[j + 3]
        : w[i - 16] + (turned(x, 7, 18) ^ x >>> 3) + w[i - 7] + (turned(y, 17, 19) ^ y >>> 10) | 0;
      const [a, b, c, d, e, f, g, z] = v;
      const one = z + turned(e, 6, 11, 25) + (e & f ^ ~e & g) + K[i] + w[i] | 0;
      v = [one + turned(a, 2, 13, 22) + (a & b ^ a & c ^ b & c) | 0, a, b, c, d + one | 0, e, f, g];
    }
    v.forEach((word, i) => h[i] = h[i] + word | 0);
  }
  return h.map(word => (word >>> 0).toString(16).padStart(8, '0')).join('');
};

/* --- What a shop knows of its customer, in the form that TikTok documents, hashed. */
const QUOTES = '\\s"\'`\u201C-\u201F\u2018-\u201B\u00AB\u00BB\u2039\u203A';
const email = value => {
  const plain = value.replace(/[\u2018\u2019\u02BC\u2032\u00B4]/g, "'").normalize('NFKC').toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .replace(new RegExp('^[<(\\[' + QUOTES + ']*(mailto:)?'), '')
    .replace(new RegExp('[>)\\].,;:' + QUOTES + ']+$'), '');
  return /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(plain) && plain;
};
const phone = value => {
  let text = value.normalize('NFKC')
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0E50-\u0E59]/g, sign => sign.charCodeAt(0) & 15)
    .replace(/[\u0966-\u096F\u09E6-\u09EF]/g, sign => (sign.charCodeAt(0) & 15) - 6)
    .replace(/(ext|x|;|#|,).*/i, '')
    .replace(/^[^\d+]*00(?=\D*[1-9])/, '+');
  if (!/\+/.test(text)) {
    const country = setting('country-code');
    if (!country) return;
    text = '+' + country + text.replace(/\D/g, '').replace(/^0/, '');
  }
  text = text.replace(/[([]\s*0\s*[)\]]/, '').replace(/\D/g, '');
  return /^[1-9]\d{6,14}$/.test(text) && '+' + text;
};
const small = value => value.toLowerCase().replace(/\s/g, '');
const HASHED = {email, phone, external_id: value => value, first_name: small, last_name: small, zip_code: small};
const OTHER_NAMES = {phone_number: 'phone', phone_numbers: 'phone', phones: 'phone', emails: 'email'};
const hashed = (field, value) => {
  const text = String(value).trim();
  const normal = real(text) && HASHED[field](text);
  return /^[a-f\d]{64}$/i.test(text) ? text.toLowerCase() : normal && sha256(normal);
};
/* Takes what names a person out of an object, hashed; the rest stays there. */
const person = told => {
  const user = {};
  Object.keys(told).forEach(name => {
    const field = OTHER_NAMES[name] || name;
    if (!HASHED[field]) return;
    const all = [].concat(told[name]).filter(value => value != null)
      .map(value => hashed(field, value)).filter(Boolean);
    delete told[name];
    if (all[0]) user[field] = all[1] ? all : all[0];
  });
  return user;
};

/* --- Events, on their way. */
let identity = {}, options = {}, queue = [], seen = {}, inFlight = 0, timer, unsent;
const newId = () => 'hl' + Date.now().toString(36) + Math.random().toString(36).slice(2, 12);
/* What was said at ttq.load; by TikTok's snippet, it stands there. */
const option = name => [options].concat(Object.values(win.ttq && win.ttq._o || {}))
  .map(told => told[name]).find(told => told != null);

const add = (event, id, referrer, told) => {
  const key = event + ' ' + id;
  /* TikTok's script may call again what was called before it was there. */
  if (seen[key] || consent === 'revoked') return;
  seen[key] = 1;
  const properties = copied(told);
  const user = Object.assign({}, identity, person(properties));
  queue.push({
    event, event_id: id, at: Date.now(), tries: 0, user, properties,
    page: {url: cleaned(page.href), referrer: cleaned(referrer) || ''},
    limited_data_use: !!(option('limited_data_use') || nav.globalPrivacyControl)
  });
  queue = queue.slice(-200);
  soon();
};
const soon = () => {
  timer = timer || win.setTimeout(() => {
    timer = 0;
    quietly(flush);
  });
};
/* Old libraries give arrays a toJSON of their own. */
const json = value => {
  const list = Array.prototype, own = list.toJSON;
  if (own) delete list.toJSON;
  try {
    return JSON.stringify(value);
  } finally {
    if (own) list.toJSON = own;
  }
};

/* What a browser takes at a time from a page that goes away is 64 KB. */
const LARGEST = 50000;
/* Nothing for what is too large, or no JSON: a circle, a BigInt. */
const written = (event, properties) => quietly(() => {
  const text = blot(json(Object.assign({}, event, {properties, age: Date.now() - event.at})));
  return text.length < LARGEST && text;
});
const scalars = object => {
  const plain = {};
  Object.keys(object).forEach(name => {
    if (/^(str|num|boo)/.test(typeof object[name])) plain[name] = ('' + object[name]).slice(0, 500);
  });
  return plain;
};
const flush = leaving => {
  if (consent !== 'granted' || doc.prerendering) return;
  let texts = [], events = [], length = 0;
  const test = setting('test-event-code') || parsed(page.href).searchParams.get('hl_test');
  const send = () => {
    if (texts[0]) post('{"data":[' + texts + ']' + (test ? ',"test_event_code":' + json(test) : '') + '}', events, leaving);
    texts = [];
    events = [];
    length = 0;
  };
  if (unsent) unsent = store(UNSENT);
  queue.splice(0).forEach(event => {
    event.user = browser(event.user);
    event.campaign = event.campaign || campaign();
    const text = written(event, event.properties) || written(event, scalars(event.properties));
    if (!text) return;
    if (length + text.length > LARGEST || texts[49]) send();
    texts.push(text);
    events.push(event);
    length += text.length;
  });
  send();
};
const post = (body, events, leaving) => {
  const stays = win.fetch && 'keepalive' in Request.prototype;
  if ((leaving || !stays) && quietly(() => nav.sendBeacon(endpoint, body))) return;
  const again = () => {
    /* With the next event, or from the next page. */
    queue = events.filter(event => event.tries++ < 3).concat(queue);
    if (mayStore()) store(UNSENT, queue.slice(0, 20), 864e5), unsent = true;
  };
  if (!win.fetch) return again();
  /* All that may outlive the page is 64 KB together. */
  const outlives = inFlight + body.length < 60000;
  if (outlives) inFlight += body.length;
  win.fetch(endpoint, {
    method: 'POST', body, keepalive: outlives, credentials: 'omit', referrerPolicy: 'origin'
  }).then(answer => {
    if (answer.status === 429 || answer.status > 499) again();
  }).catch(again).then(() => {
    if (outlives) inFlight -= body.length;
  });
};
const fromLastPage = () => {
  const kept = consent === 'granted' && stored(UNSENT) || [];
  queue = kept.filter(event => !seen[event.event + ' ' + event.event_id]).concat(queue);
  unsent = kept[0];
};

/* --- Page views: one for each page that somebody sees, whoever says so and however often. */
let viewed = {}, before = doc.referrer;
const place = () => {
  const url = parsed(page.href);
  const path = url.host + url.pathname + (/^#[!/]/.test(url.hash) ? url.hash : '');
  return {path, whole: path + query(url, name => !KEPT.test(name)).join('&')};
};
const view = id => {
  const now = place();
  if (viewed.whole === now.whole || doc.prerendering || consent === 'revoked') return;
  add('Pageview', id || newId(), before, {});
  viewed = now;
  before = page.href;
};
/* Routers replace the state of the page that they leave, filters that of the page that they are on: only
   another path is another page there. */
const moved = replaced => {
  if (automatic && option('historyObserver') !== false) win.setTimeout(() => quietly(() => {
    if (!replaced || place().path !== viewed.path) view();
  }));
};
const observe = name => {
  const original = win.history[name];
  win.history[name] = function () {
    const result = original.apply(this, arguments);
    moved(name === 'replaceState');
    return result;
  };
};

/* --- The calls. */
const mine = pixel => !pixel || !code || pixel === code;
const api = Object.assign(Object.create(null), {
  load: (pixel, told) => {
    if (mine(pixel)) Object.assign(options, copied(told));
  },
  page: () => view(),
  track: (event, properties, told) => {
    if (/^page ?view$/i.test(event)) view(told.event_id);
    else if (event) add('' + event, '' + told.event_id, doc.referrer, properties);
  },
  identify: told => {
    const fields = copied(told);
    Object.assign(identity, person(fields));
    ['city', 'state', 'country', 'ttclid'].forEach(name => identity[name] = real(fields[name]) || identity[name]);
  },
  holdConsent: () => {
    consent = 'held';
  },
  grantConsent: () => {
    const again = consent === 'revoked';
    consent = 'granted';
    keepAll();
    fromLastPage();
    if (again) start();
    soon();
  },
  revokeConsent: () => {
    consent = 'revoked';
    queue = [];
    identity = {};
    memory = {};
    days = {};
    seen = {};
    viewed = {};
    forget();
  },
  enableCookie: () => {
    cookies = true;
    keepAll();
  },
  disableCookie: () => {
    cookies = false;
    forget();
  },
  ready: told => typeof told === 'function' && told()
});

/* Takes a call and returns its arguments, with an id that both pixels then send. */
const take = (name, args) => {
  quietly(() => {
    if (name === 'track') {
      const told = copied(args[2]);
      told.event_id = told.event_id || args[1] && args[1].event_id || newId();
      args = [args[0], args[1] || {}, told];
    }
    api[name](...args);
  });
  return args;
};
/* A call that stands in a queue, which another script may still read. */
const takeQueued = call => {
  if (Array.isArray(call) && api[call[0]]) call.splice(1, call.length, ...take(call[0], call.slice(1)));
};

/* --- Beside TikTok's: each call of ttq is taken here as well, before and after its script is there. */
const inside = new WeakMap();
const beside = (target, own) => {
  const raw = inside.get(target) || target;
  const shown = new Proxy(raw, {get: (object, name) => heard(object, name, own)});
  inside.set(shown, raw);
  return shown;
};
const heard = (object, name, own) => {
  const method = object[name];
  const fixed = Object.getOwnPropertyDescriptor(object, name);
  if (typeof method !== 'function' || fixed && !fixed.configurable) return method;
  if (name === 'instance') return pixel => {
    const instance = method.call(object, pixel);
    return instance && typeof instance === 'object' ? beside(instance, mine(pixel)) : instance;
  };
  return own && api[name] && name !== 'ready' ? (...args) => method.apply(object, take(name, args)) : method;
};
/* The snippet's own calls do not come by the page's variable, but all that wait are pushed. */
const listen = list => {
  const hear = call => call && call[0] !== 'ready' && takeQueued(call);
  list.forEach(hear);
  const push = list.push;
  list.push = function (call) {
    hear(call);
    return push.apply(list, arguments);
  };
};
const adopted = ttq => {
  if (!ttq || typeof ttq !== 'object') return ttq;
  quietly(() => {
    if (Array.isArray(ttq)) listen(ttq);
    Object.keys(ttq._i || {}).filter(mine).forEach(pixel => listen(ttq._i[pixel]));
  });
  return beside(ttq, true);
};
const follow = () => {
  let shown = adopted(win.ttq);
  try {
    Object.defineProperty(win, 'ttq', {
      configurable: true, enumerable: true,
      get: () => shown,
      set: value => {
        if (value !== shown) shown = adopted(value);
      }
    });
  } catch (declared) {
    win.ttq = shown;
  }
};

/* --- In its place: whatever a page calls is there, and stays when a snippet would have it wait. */
const complete = pixel => {
  const whole = {};
  const offer = (name, method) => Object.defineProperty(whole, name, {get: () => method, set: () => {}});
  'instances debug on off once alias group'.split(' ').forEach(name => offer(name, () => {}));
  Object.keys(api).forEach(name => offer(name, (...args) => {
    if (mine(pixel)) take(name, args);
  }));
  offer('push', call => mine(pixel) && takeQueued(call));
  offer('instance', complete);
  return whole;
};
const replace = name => {
  const waiting = win[name];
  win[name] = complete();
  if (Array.isArray(waiting)) waiting.forEach(takeQueued);
};

const start = () => {
  fromLastPage();
  clickId('ttclid');
  clickId('hlclid');
  campaign();
  if (automatic) view();
  soon();
};
quietly(() => {
  replace('hlq');
  if (setting('ttq') === 'replace') replace('ttq');
  else follow();
  start();
  observe('pushState');
  observe('replaceState');
  ['popstate', 'hashchange'].forEach(event => win.addEventListener(event, () => moved()));
  /* Back from the cache of pages: somebody sees it again. */
  win.addEventListener('pageshow', shown => shown.persisted && quietly(() => {
    viewed = {};
    start();
  }));
  const leave = () => quietly(() => flush(true));
  win.addEventListener('pagehide', leave);
  doc.addEventListener('visibilitychange', () => doc.hidden && leave());
  doc.addEventListener('prerenderingchange', () => quietly(start));
});
})(window, document);
