// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';

import { judged } from '../dist/failures.js';
import { callInPage } from '../dist/page.js';

const token = '{\\"CSRF_TOKEN\\":\\"t-1\\"}';
const restriction = (day) => `{\\"action_restriction\\":{\\"kind\\":\\"x\\",\\"expiration_date\\":\\"${day}\\"}}`;
const write = { method: 'POST', path: '/api/v2/photos', json: '{}' };

/** A tab of Vinted's whose page says `html`; `fresh` answers /items/new. */
async function inTab(html, fresh, call = write) {
  const asked = [];
  Object.assign(globalThis, {
    location: { origin: 'https://www.vinted.fr' },
    document: { documentElement: { innerHTML: html }, cookie: 'anon_id=a-1; other=2' },
    fetch: async (path, init = {}) => {
      asked.push([path, init.headers?.['x-csrf-token']]);
      return path === '/items/new' ? fresh() : new Response('{"id":1}');
    },
  });
  const answer = await callInPage(call);
  const failure = (() => {
    try {
      judged(answer, true);
    } catch (error) {
      return error;
    }
    return undefined;
  })();
  return { asked, answer, failure };
}
const never = () => assert.fail('not to be asked for');

test('the token of the page goes with every write', async () => {
  assert.deepEqual((await inTab(token, never)).asked, [['/api/v2/photos', 't-1']]);
  const old = await inTab('', () => new Response(token));
  assert.deepEqual(old.asked, [['/items/new', undefined], ['/api/v2/photos', 't-1']]);
});

test('a check instead of the token is a challenge, not something to try again', async () => {
  const seen = await inTab('', () => new Response('<script src="https://geo.captcha-delivery.com/x">', { status: 403 }));
  assert.equal(seen.failure.type, 'challenge');
  assert.equal(seen.answer.sent, false);
  assert.equal((await inTab('', () => new Response('', { status: 401 }))).failure.type, 'auth_error');
  assert.equal((await inTab('', () => new Response('', { status: 404 }))).failure.type, 'api_error'); // never "it is gone"
});

test('a restriction is told with its day and stops before anything is sent', async () => {
  const seen = await inTab(token + restriction('2026-12-01'), () => new Response(token + restriction('2026-12-02')));
  assert.equal(seen.failure.type, 'restricted');
  assert.equal(seen.failure.details.restricted_until, '2026-12-02');
  assert.deepEqual(seen.asked.map(([path]) => path), ['/items/new']);
});

test('a restriction that was lifted early holds nothing back', async () => {
  const seen = await inTab(token + restriction('2026-12-01'), () => new Response(token));
  assert.equal(seen.failure, undefined);
  assert.equal(seen.answer.sent, true);
});
