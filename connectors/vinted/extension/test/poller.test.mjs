// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHmac, webcrypto } from 'node:crypto';
import test from 'node:test';

import { runningKey } from '../dist/executor.js';
import { offKey, Poller, quietKey, stateKey } from '../dist/poller.js';
import { Server } from '../dist/server.js';

globalThis.crypto ??= webcrypto; // Debian 12's Node.js has it by this name only

const token = 't0ken';
const task = { id: 7, task_type: 'vinted_check_session', payload: {}, created_at: '', lease: 3, execute_delay_ms: 0 };

function memory(entries = {}) {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    async get(key) { return structuredClone(kept.get(key)); },
    async set(key, value) { kept.set(key, structuredClone(value)); },
    async remove(key) { kept.delete(key); },
  };
}

/** Evenstock of a few lines: hands out the tasks, notes what it is sent. */
function program({ tasks = [], knows = token, failing = () => false, quietMs = 0 } = {}) {
  const seen = [];
  const fetch = async (url, init = {}) => {
    const { pathname, searchParams } = new URL(url);
    const authorization = init.headers?.authorization ?? '';
    seen.push({ path: pathname, authorization, body: init.body ? JSON.parse(init.body) : undefined, init });
    if (failing(pathname)) throw new TypeError('connection refused');
    const json = (body, status = 200) => new Response(JSON.stringify(body), { status });
    if (pathname === '/api/plugin/health') {
      const proof = createHmac('sha256', knows).update(searchParams.get('nonce')).digest('hex');
      return json({ status: 'healthy', proofs: ['00', proof] });
    }
    if (pathname === '/api/plugin/pair')
      return init.body.includes('GOODCODE') ? json({ token, server_id: 's' }) : json({ detail: 'wrong' }, 401);
    if (authorization !== `Bearer ${token}`) return json({ detail: 'pair it again' }, 401);
    if (pathname === '/api/plugin/tasks')
      return new Response(JSON.stringify(tasks.splice(0, 1)), {
        headers: { 'waiting-tasks': String(tasks.length), 'quiet-ms': String(quietMs) },
      });
    const length = init.body ? new TextEncoder().encode(init.body).length : 0;
    if (length > 1024 * 1024) return json({ detail: 'the body is too large' }, 413);
    return json({ success: true });
  };
  return { seen, fetch, paths: () => seen.map((call) => call.path) };
}

const pairing = { url: 'http://127.0.0.1:8788', token };

const loggedIn = async () => ({ sent: true, status: 200, text: '{"user":{"id":1,"login":"shop"}}', retryAfter: '', origin: '', error: '' });

function poller(store, evenstock, page = loggedIn) {
  const around = { store, page, pause: async () => {}, progress: async () => true, uuid: () => 'u', origin: () => '', picture: async () => ({}) };
  return new Poller(store, new Server(store, evenstock.fetch), around, async () => {});
}

test('a task is carried out and its result delivered', async () => {
  const store = memory({ pairing });
  const evenstock = program({ tasks: [task] });
  await poller(store, evenstock).run(1);
  const sent = evenstock.seen.find((call) => call.path === '/api/plugin/tasks/7/result');
  assert.deepEqual(sent.body, { success: true, lease: 3, result: { user: { id: '1', login: 'shop' } } });
  assert.equal(store.kept.has(runningKey), false);
  assert.equal(store.kept.get(stateKey).done, 1);
  assert.equal(store.kept.get(stateKey).waiting, 0);
});

test('the token is never sent to somebody who cannot prove that he knows it', async () => {
  const store = memory({ pairing });
  const thief = program({ knows: 'another' });
  await poller(store, thief).run(3);
  assert.deepEqual(thief.paths(), ['/api/plugin/health']);
  assert.equal(thief.seen.every((call) => !call.authorization), true);
  assert.equal(store.kept.get(stateKey).name, 'unpaired');
});

test('after a lost connection it has to be proved again', async () => {
  const store = memory({ pairing });
  let isGone = false;
  const evenstock = program({ failing: () => isGone });
  const polls = poller(store, evenstock);
  await polls.run(1);
  isGone = true;
  await polls.run(1);
  assert.equal(store.kept.get(stateKey).name, 'absent');
  isGone = false;
  await polls.run(1);
  assert.equal(evenstock.paths().filter((path) => path === '/api/plugin/health').length, 2);
});

test('a result that could not be delivered is delivered before anything else is asked for', async () => {
  const store = memory({ pairing });
  let isGone = true;
  const evenstock = program({ tasks: [task, { ...task, id: 8 }], failing: (path) => isGone && path.endsWith('/result') });
  await poller(store, evenstock).run(1);
  assert.equal(store.kept.get(runningKey).stage, 'done');
  isGone = false;
  const before = evenstock.seen.length;
  await poller(store, evenstock).run(1); // as after a restart of the browser
  const later = evenstock.paths().slice(before).filter((path) => path !== '/api/plugin/health');
  assert.deepEqual(later, ['/api/plugin/tasks/7/result', '/api/plugin/tasks', '/api/plugin/tasks/8/result']);
});

test('a worker killed while it published says that it does not know', async () => {
  const store = memory({ pairing, [runningKey]: { task, stage: 'sending' } });
  const evenstock = program();
  await poller(store, evenstock).run(1);
  const sent = evenstock.seen.find((call) => call.path === '/api/plugin/tasks/7/result');
  assert.equal(sent.body.error_details.error_type, 'unknown_outcome');
  assert.equal(sent.body.lease, 3);
});

test('switched off, it asks nobody', async () => {
  const store = memory({ pairing, [offKey]: true });
  const evenstock = program({ tasks: [task] });
  await poller(store, evenstock).run(5);
  assert.deepEqual(evenstock.paths(), []);
  assert.equal(store.kept.get(stateKey).name, 'off');
});

test('it pairs with this computer only', async () => {
  const store = memory();
  const evenstock = program();
  const server = new Server(store, evenstock.fetch);
  for (const url of ['http://evil.example:8788', 'http://127.0.0.1.evil.example:1', 'https://127.0.0.1:8788', 'http://127.0.0.1:8788/x'])
    await assert.rejects(server.pair(url, 'GOODCODE', 'b', '1'));
  assert.deepEqual(evenstock.paths(), []);
  await assert.rejects(server.pair('http://127.0.0.1:8788', 'BADCODE1', 'b', '1'));
  assert.equal(store.kept.has('pairing'), false);
  await server.pair('http://127.0.0.1:8788', 'GOODCODE', 'b', '1');
  assert.deepEqual(store.kept.get('pairing'), pairing);
});

test('no request carries cookies or follows a redirect', async () => {
  const evenstock = program({ tasks: [task] });
  await poller(memory({ pairing }), evenstock).run(1);
  assert.equal(evenstock.seen.every((call) => call.init.credentials === 'omit' && call.init.redirect === 'error'), true);
});

test('a challenge brings its tab to the front', async () => {
  const store = memory({ pairing });
  const evenstock = program({ tasks: [task, { ...task, id: 8 }] });
  let answer = { sent: true, status: 200, text: '{"user":{"id":1}}', retryAfter: '', origin: '', error: '' };
  let forward = 0;
  const around = { store, page: async () => answer, pause: async () => {}, progress: async () => true, uuid: () => 'u',
    origin: () => '', picture: async () => ({}), bringForward: async () => { ++forward; } };
  const one = new Poller(store, new Server(store, evenstock.fetch), around, async () => {});
  await one.run(1);
  assert.equal(forward, 0);
  answer = { ...answer, status: 403, text: '{"url":"https://geo.captcha-delivery.com/x"}' };
  await one.run(1);
  assert.equal(forward, 1);
});

test('a wardrobe that one body does not hold goes in pieces', async () => {
  const items = Array.from({ length: 9000 }, (_, id) => ({ id, title: `Robe d'été à fleurs [${id}] `.repeat(4), price: { amount: '9.0' } }));
  const result = { success: true, lease: 3, result: { items, pagination: {}, complete: true, sales: [] } };
  const store = memory({ pairing, [runningKey]: { task, stage: 'done', result } });
  const evenstock = program();
  await poller(store, evenstock).run(1);
  const pieces = evenstock.seen.filter((call) => call.path === '/api/plugin/tasks/7/progress').map((call) => call.body);
  assert.ok(pieces.length > 2);
  assert.deepEqual(pieces.flatMap((piece) => piece.items), items);
  let from = 0;
  for (const piece of pieces) {
    assert.equal(piece.from, from);
    assert.equal(piece.lease, 3);
    from += piece.items.length;
  }
  const sent = evenstock.seen.find((call) => call.path === '/api/plugin/tasks/7/result').body;
  assert.deepEqual(sent.result, { items: [], items_sent: 9000, pagination: {}, complete: true, sales: [] });
  assert.equal(store.kept.has(runningKey), false);
});

test('a result that is refused for good is not sent again', async () => {
  const long = { success: false, lease: 3, error_message: 'x'.repeat(2 * 1024 * 1024) };
  const store = memory({ pairing, [runningKey]: { task, stage: 'done', result: long } });
  await poller(store, program()).run(1);
  assert.equal(store.kept.has(runningKey), false);
  assert.equal(store.kept.get(stateKey).name, 'waiting');
});

test('Vinted is left alone as long as Evenstock says', async () => {
  const store = memory({ pairing });
  await poller(store, program({ quietMs: 1800000 })).run(1);
  assert.ok(store.kept.get(quietKey) > Date.now() + 1700000);
  await poller(store, program()).run(1);
  assert.equal(store.kept.has(quietKey), false);
});

test('why the last task failed stays to be seen until one succeeds', async () => {
  const store = memory({ pairing });
  const failing = poller(store, program({ tasks: [task] }), async () => ({ sent: true, status: 401, text: '', retryAfter: '', origin: '', error: '' }));
  await failing.run(1);
  assert.deepEqual(store.kept.get(stateKey).lastFailure, { type: 'auth_error', words: 'nobody is logged in on Vinted' });
  await poller(store, program({ tasks: [task] })).run(1);
  assert.equal(store.kept.get(stateKey).lastFailure, undefined);
});

test('Evenstock says whether this is the user whose work it has', async () => {
  const told = async (body, status = 200) => {
    const evenstock = program();
    const fetch = async (url, init) => (url.endsWith('/sync') ? new Response(JSON.stringify(body), { status }) : evenstock.fetch(url, init));
    return new Server(memory({ pairing }), fetch).session({ connected: true });
  };
  assert.equal(await told({ platforms_status: [{ connected: true }] }), true);
  assert.equal(await told({ platforms_status: [{ connected: false, error: 'another user' }] }), false);
  assert.equal(await told({ detail: 'x' }, 422), false);
});
