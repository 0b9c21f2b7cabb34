// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';

import { afterRestart, execute, runningKey } from '../dist/executor.js';
import { itemBody } from '../dist/vinted.js';

const payload = {
  product_id: 123, title: 'Jean [123]', description: 'Un jean.', price: 27.9, currency: 'EUR',
  mapped_attributes: { brand_id: 10, brand: "Levi's", color_id: 9, condition_id: 2, size_id: 207, category_id: 257,
    package_size_id: 2 },
  product_data: { images: 'a.jpg,b.jpg' },
};
const task = { id: 7, task_type: 'vinted_publish', payload, created_at: '', lease: 3, vinted_user_id: '77001',
  execute_delay_ms: 0 };

function memory() {
  const kept = new Map();
  return {
    kept, history: [],
    async get(key) { return structuredClone(kept.get(key)); },
    async set(key, value) { kept.set(key, structuredClone(value)); this.history.push(value.stage); },
    async remove(key) { kept.delete(key); },
  };
}

const ok = (body) => ({ sent: true, status: 200, text: JSON.stringify(body), retryAfter: '', origin: '', error: '' });
const status = (code, text = '', retryAfter = '') => ({ ...ok({}), status: code, text, retryAfter });

/** A Vinted of a few lines; `spoil` may answer in its place. */
function site(spoil = () => undefined) {
  const calls = [];
  let photo = 28000000000;
  return {
    calls,
    page: async (call) => {
      assert.ok(['string', 'undefined'].includes(typeof call.json)); // nulls do not survive the way into the tab
      calls.push({ ...structuredClone(call), ...(call.json && { json: JSON.parse(call.json) }) });
      const spoiled = await spoil(call, calls);
      if (spoiled) return spoiled;
      if (call.path === '/api/v2/users/current') return ok({ user: { id: 77001, login: 'shop' } });
      if (call.path === '/api/v2/photos') return ok({ id: ++photo });
      if (call.path.startsWith('/api/v2/item_upload/')) return ok({ item: { id: 31000000001 } });
      return ok({ code: 0 });
    },
  };
}

function around(vinted, store = memory()) {
  return {
    store, page: vinted.page, pause: async () => {}, progress: async () => true, uuid: () => 'u-1',
    origin: () => 'https://www.vinted.fr',
    picture: async (name) => ({ name, type: 'image/jpeg', base64: 'AAAA' }),
  };
}

test('publishes photos first, then one nested item', async () => {
  const vinted = site();
  const store = memory();
  const result = await execute(task, around(vinted, store));
  assert.deepEqual(result, {
    success: true, lease: 3,
    result: { vinted_id: 31000000001, url: 'https://www.vinted.fr/items/31000000001', image_ids: '28000000001,28000000002' },
  });
  const create = vinted.calls.at(-1);
  assert.equal(create.path, '/api/v2/item_upload/items');
  assert.equal(create.json.push_up, false);
  assert.equal(create.json.item.isbn, null); // named all the same
  assert.deepEqual(create.json.item.shipment_prices, { domestic: null, international: null });
  assert.equal(create.json.upload_session_id, 'u-1');
  assert.deepEqual(create.json.item.assigned_photos, [{ id: 28000000001, orientation: 0 }, { id: 28000000002, orientation: 0 }]);
  assert.equal(vinted.calls.filter((call) => call.form).every((call) => call.form.fields['photo[temp_uuid]'] === 'u-1'), true);
  assert.deepEqual(store.history, ['begun', 'photos', 'photos', 'photos', 'sending', 'sent']);
});

test('a draft goes where drafts go', async () => {
  const vinted = site();
  await execute({ ...task, payload: { ...payload, draft: true } }, around(vinted));
  assert.equal(vinted.calls.at(-1).path, '/api/v2/item_upload/drafts');
  assert.equal(vinted.calls.at(-1).json.draft.title, 'Jean [123]');
});

test('size and condition stand in both places', () => {
  const item = itemBody(payload, 'u', [1], null);
  assert.deepEqual(item.item_attributes, [{ code: 'size', ids: [207] }, { code: 'condition', ids: [2] }]);
  assert.equal(item.size_id, 207);
  assert.equal(item.status_id, 2);
});

const isCreate = (call) => call.path.startsWith('/api/v2/item_upload/');
const isPhoto = (call) => call.path === '/api/v2/photos';
const at = (which, answer) => (call) => (which(call) ? answer : undefined);
const cases = [
  ['a lost answer of the create is open', at(isCreate, status(0)), 'unknown_outcome'],
  ['a server error of the create is open', at(isCreate, status(502, '<html>')), 'unknown_outcome'],
  ['HTML for an answer is open', at(isCreate, status(200, '<html>')), 'unknown_outcome'],
  ['no number for the listing is open', at(isCreate, ok({ item: {} })), 'unknown_outcome'],
  ['a lost answer of a photo is not', at(isPhoto, status(0)), 'network_error'],
  ['a photo without a number', at(isPhoto, ok({})), 'image_error'],
  ['a challenge at a photo is a challenge', at(isPhoto, status(403, '{"url":"https://geo.captcha-delivery.com/x"}')), 'challenge'],
  ['a challenge at the create', at(isCreate, status(403, '<script src="datadome">')), 'challenge'],
  ['a check that comes as a server error', at(isCreate, status(503, '<script>window._cf_chl_opt={}</script>')), 'challenge'],
  ['a check that comes as too fast', at(isPhoto, status(429, '{"url":"https://geo.captcha-delivery.com/x"}')), 'challenge'],
  ['a page of the site that is not there', at(isPhoto, status(404, '<script src="https://js.datadome.co/tags.js">')), 'not_found'],
  ['a refused value', at(isCreate, status(400, '{"errors":[{"field":"price","value":"is too low"}]}')), 'validation_error'],
  ['logged out', at(isCreate, status(401)), 'auth_error'],
  ['too fast', at(isCreate, status(429, '', '90')), 'rate_limited'],
  ['restricted until a day', at(isCreate, status(403, '{"action_restriction":{"expiration_date":"2026-12-01"}}')), 'restricted'],
  ['nothing was sent', at(isCreate, { ...status(0), sent: false }), 'api_error'],
  ['another user', at((call) => call.path === '/api/v2/users/current', ok({ user: { id: 5, login: 'x' } })), 'wrong_account'],
];
for (const [name, spoil, type] of cases) {
  test(name, async () => {
    const result = await execute(task, around(site(spoil)));
    assert.equal(result.success, false);
    assert.equal(result.lease, 3);
    assert.equal(result.error_details.error_type, type);
  });
}

test('a tab that goes away leaves the create open', async () => {
  const result = await execute(task, around(site((call) => {
    if (isCreate(call)) throw new Error('message channel closed');
  })));
  assert.equal(result.error_details.error_type, 'unknown_outcome');
});

test('a publish that breaks off before its create certainly made nothing', async () => {
  const gone = await execute(task, around(site((call) => {
    if (isPhoto(call)) throw new Error('message channel closed');
  })));
  assert.equal(gone.error_details.error_type, 'network_error');
  const vinted = site();
  const absent = await execute(task, { ...around(vinted), picture: async () => { throw new Error('HTTP 404'); } });
  assert.equal(absent.error_details.error_type, 'network_error');
  assert.equal(vinted.calls.some(isCreate), false);
});

test('who is logged in is asked again before the listing is made', async () => {
  let asked = 0;
  const vinted = site((call) => (call.path === '/api/v2/users/current' && ++asked > 1 ? ok({ user: { id: 5, login: 'x' } }) : undefined));
  const result = await execute(task, around(vinted));
  assert.equal(result.error_details.error_type, 'wrong_account');
  assert.equal(vinted.calls.filter(isPhoto).length, 2);
  assert.equal(vinted.calls.some(isCreate), false);
});

test('a task that was taken back is not carried out', async () => {
  const vinted = site();
  const result = await execute(task, { ...around(vinted), progress: async () => false });
  assert.equal(result.error_details.error_type, 'network_error');
  assert.equal(vinted.calls.filter(isPhoto).length, 1);
  assert.equal(vinted.calls.some(isCreate), false);
});

test('an old token is read anew, once', async () => {
  const vinted = site((call) => (isCreate(call) && !call.freshToken ? status(403, '{"code":106}') : undefined));
  assert.equal((await execute(task, around(vinted))).success, true);
  assert.equal(vinted.calls.filter(isCreate).length, 2);
  const refused = site((call) => (isCreate(call) ? status(403, '{"code":106}') : undefined));
  assert.equal((await execute(task, around(refused))).error_details.error_type, 'access_denied');
  assert.equal(refused.calls.filter(isCreate).length, 2);
});

test('nothing is sent again after a create in doubt', async () => {
  const vinted = site(at(isCreate, status(0)));
  await execute(task, around(vinted));
  assert.equal(vinted.calls.filter(isCreate).length, 1);
});

test('a killed worker says what it knows', () => {
  const type = (stage) => afterRestart({ task, stage }).error_details.error_type;
  assert.equal(type('begun'), 'network_error');
  assert.equal(type('photos'), 'network_error');
  assert.equal(type('sending'), 'unknown_outcome');
  assert.equal(type('sent'), 'unknown_outcome');
  const result = { success: true, lease: 3, result: { vinted_id: 1 } };
  assert.deepEqual(afterRestart({ task, stage: 'done', result }), result);
});

const change = { ...task, task_type: 'vinted_update', payload: { ...payload, vinted_id: 31000000009, title: 'Neu [123]' } };
const listing = { id: 31000000009, is_draft: false, temp_uuid: 'u-old', photos: [{ id: 28000000001 }, { id: 28000000002 }] };
const holds = (item) => site((call) => (call.method === 'GET' && call.path.startsWith('/api/v2/item_upload/items/') ? ok({ item }) : undefined));

test('a change sends the whole listing with the pictures it has', async () => {
  const vinted = holds(listing);
  const result = await execute(change, around(vinted));
  assert.deepEqual(result.result, { vinted_id: 31000000009 });
  const put = vinted.calls.at(-1);
  assert.equal(put.method, 'PUT');
  assert.equal(put.path, '/api/v2/item_upload/items/31000000009');
  assert.equal(put.json.item.id, 31000000009);
  assert.equal(put.json.item.title, 'Neu [123]');
  assert.equal(put.json.upload_session_id, 'u-old');
  assert.deepEqual(put.json.item.assigned_photos.map((photo) => photo.id), [28000000001, 28000000002]);
});

test('what its owner filled in on Vinted stays as it is', async () => {
  const vinted = holds({ ...listing, isbn: '978', color1_id: 9, color2_id: 12, is_unisex: true,
    item_attributes: [{ code: 'size', ids: [1] }, { code: 'condition', ids: [6] }, { code: 'material', ids: [44] }] });
  await execute(change, around(vinted));
  const { item } = vinted.calls.at(-1).json;
  assert.deepEqual(item.color_ids, [9, 12]);
  assert.deepEqual(item.item_attributes, [{ code: 'size', ids: [207] }, { code: 'condition', ids: [2] }, { code: 'material', ids: [44] }]);
  assert.equal(item.isbn, '978');
  assert.equal(item.is_unisex, true);
  assert.equal(item.title, 'Neu [123]');
});

test('a changed draft stays a draft', async () => {
  const vinted = holds({ ...listing, is_draft: true });
  await execute(change, around(vinted));
  assert.equal(vinted.calls.at(-1).path, '/api/v2/item_upload/drafts/31000000009');
  assert.equal(vinted.calls.at(-1).json.draft.title, 'Neu [123]');
});

test('nothing is changed without its pictures', async () => {
  const vinted = holds({ ...listing, photos: [] });
  assert.equal((await execute(change, around(vinted))).error_details.error_type, 'api_error');
  assert.equal(vinted.calls.some((call) => call.method === 'PUT'), false);
});

test('a draft is taken off where drafts are, also one that was published meanwhile', async () => {
  const removal = { ...task, task_type: 'vinted_delete', payload: { vinted_id: 31000000009, draft: true } };
  const draft = site();
  assert.equal((await execute(removal, around(draft))).success, true);
  assert.deepEqual(draft.calls.slice(1).map((call) => call.method), ['DELETE']);
  const published = site((call) => (call.method === 'DELETE' ? status(404) : undefined));
  assert.equal((await execute(removal, around(published))).success, true);
  assert.equal(published.calls.at(-1).path, '/api/v2/items/31000000009/delete');
});

test('the whole wardrobe is read, and only what is needed of it', async () => {
  const pages = [[{ id: 1, title: 'a', description: 'private' }], [{ id: 2, title: 'b' }]];
  const wardrobe = (totals) => site((call) => {
    const page = Number(/page=(\d+)/.exec(call.path)?.[1]);
    if (!call.path.includes('/wardrobe/')) return undefined;
    return ok({ items: pages[page - 1], pagination: { total_pages: 2, total_entries: totals[page - 1] } });
  });
  const read = async (totals) =>
    (await execute({ ...task, task_type: 'vinted_sync_wardrobe', payload: {} }, around(wardrobe(totals)))).result;
  const whole = await read([2, 2]);
  assert.equal(whole.complete, true);
  assert.deepEqual(whole.items, [{ id: 1, title: 'a' }, { id: 2, title: 'b' }]);
  assert.deepEqual(whole.sales, []);
  assert.equal((await read([2, 3])).complete, false); // it changed meanwhile
});

const sold = { is_closed: true, item_closing_action: 'sold' };
const wardrobeTask = { ...task, task_type: 'vinted_sync_wardrobe', payload: {} };
/** A wardrobe of these rows; `orders` answers the list of orders. */
const selling = (rows, orders) => site((call) => {
  if (call.path.includes('/wardrobe/')) return ok({ items: rows, pagination: { total_pages: 1, total_entries: rows.length } });
  return call.path.includes('/my_orders') ? orders(call) : undefined;
});

test('sales come with their day and price, and without their buyer', async () => {
  const rows = [{ id: 1, title: 'a [1]', ...sold }, { id: 2, title: 'b [2]', path: '/items/2-b' }, { id: 3, title: 'c [3]', ...sold }];
  const price = { amount: '25.0', currency_code: 'EUR' };
  const vinted = selling(rows, (call) => {
    const of = call.path.includes('status=completed');
    const order = of ? { transaction_id: 901, title: 'a [1]', price, date: '2026-11-20T10:00:00+01:00', buyer: { login: 'x' } }
      : { transaction_id: 902, item_id: 3, title: 'other', price, date: '2026-11-21T10:00:00+01:00' };
    return ok({ my_orders: [order, { transaction_id: 900, title: 'unknown' }], pagination: { total_pages: 1 } });
  });
  const store = memory();
  const { result } = await execute(wardrobeTask, around(vinted, store));
  const sales = [
    { vinted_id: 1, transaction_id: 901, price, date: '2026-11-20T10:00:00+01:00' },
    { vinted_id: 3, transaction_id: 902, price, date: '2026-11-21T10:00:00+01:00' },
  ];
  assert.deepEqual(result.sales, sales);
  assert.equal(JSON.stringify(result).includes('buyer'), false);
  const asked = () => vinted.calls.filter((call) => call.path.includes('my_orders'));
  assert.equal(asked().every((call) => call.path.includes('type=sold')), true);
  const before = asked().length;
  assert.deepEqual((await execute(wardrobeTask, around(vinted, store))).result.sales, sales);
  assert.equal(asked().length, before); // known: not asked for again
});

test('the wardrobe alone says what is sold where no list of orders is', async () => {
  const rows = [{ id: 1, title: 'a [1]', ...sold }];
  const { result } = await execute(wardrobeTask, around(selling(rows, () => status(404, '<h1>404</h1>'))));
  assert.deepEqual(result.sales, []);
  assert.equal(result.complete, true);
  const none = selling(rows, () => status(404));
  const store = memory();
  for (let reading = 0; reading < 5; ++reading) await execute(wardrobeTask, around(none, store));
  assert.equal(none.calls.filter((call) => call.path.includes('my_orders')).length, 3 * 2); // then it is let be
  const stopped = await execute(wardrobeTask, around(selling(rows, () => status(403, 'captcha-delivery'))));
  assert.equal(stopped.error_details.error_type, 'challenge');
  const nothing = selling([{ id: 2, title: 'b' }], () => assert.fail('nothing is sold'));
  assert.deepEqual((await execute(wardrobeTask, around(nothing))).result.sales, []);
});

test('of several tabs the one of the right account is used', async () => {
  const users = [5, 77001];
  let at = 0;
  const vinted = site((call) => (call.path === '/api/v2/users/current' ? ok({ user: { id: users[at], login: 'x' } }) : undefined));
  const tabs = { ...around(vinted), firstTab: () => { at = 0; }, nextTab: async () => ++at < users.length };
  assert.equal((await execute(task, tabs)).success, true);
  users[1] = 6;
  const before = vinted.calls.length;
  assert.equal((await execute(task, tabs)).error_details.error_type, 'wrong_account');
  assert.equal(vinted.calls.slice(before).every((call) => call.method === 'GET'), true);
});

test("Vinted's own lists are read with their titles", async () => {
  const vinted = site((call) => {
    if (call.path === '/api/v2/item_upload/colors') return ok({ colors: [{ id: 9, title: 'Bleu', hex: 'x' }] });
    if (call.path === '/api/v2/item_upload/catalogs')
      return ok({ catalogs: [{ id: 5, title: 'Hommes', catalogs: [{ id: 257, title: 'Jeans', catalogs: [] }] }] });
    if (call.path.startsWith('/api/v2/item_upload/brands')) return ok({ brands: [{ id: 10, title: "Levi's" }] });
    if (call.path === '/api/v2/item_upload/attributes')
      return ok({ attributes: [
        { code: 'size', configuration: { required: true, options: [{ id: 1, type: 'group', options: [{ id: 207, title: '32' }] }] } },
        { code: 'condition', configuration: { options: [{ id: 2, title: 'Très bon état' }] } },
        { code: 'brand', configuration: null },
      ] });
    return undefined;
  });
  const read = await execute({ ...task, task_type: 'vinted_options', payload: { brands: ["Levi's"], catalog_ids: [257] } }, around(vinted));
  assert.deepEqual(read.result, {
    colors: [{ id: 9, title: 'Bleu' }],
    categories: [{ id: 5, title: 'Hommes', path: 'Hommes', leaf: false },
      { id: 257, title: 'Jeans', path: 'Hommes > Jeans', leaf: true }],
    brands: [{ id: 10, title: "Levi's" }],
    forms: [{ catalog_id: 257, size: { required: true, options: [{ id: 207, title: '32' }] },
      conditions: [{ id: 2, title: 'Très bon état' }], package_sizes: [] }],
  });
  assert.deepEqual(vinted.calls.at(-1).json, { attributes: [{ code: 'category', value: [257] }] });
});
