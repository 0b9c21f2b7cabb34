// SPDX-License-Identifier: GPL-3.0-or-later
// node worker_in_node.mjs CONFIG: the extension's own worker (dist/background.js) with a browser of a few lines around
// it, that breaks in one chosen way. CONFIG is JSON: {dist, state, site, program, code, way}.
//   state    a file that outlives the worker, as the browser's storage does
//   site     https://127.0.0.1:PORT of the simulated Vinted, which is open in one tab
//   program  http://127.0.0.1:PORT; with `code` it is only paired with and the worker ends
//   way      one of the ways below, once; ends with 9 where the worker was killed
//   delay    ms from the create to the death of a worker that is killed while it is on its way
import fs from 'node:fs';
import https from 'node:https';
import { pathToFileURL } from 'node:url';

const config = JSON.parse(process.argv[2]);
const load = (file) => import(pathToFileURL(`${config.dist}/${file}`).href);
let way = config.way ?? '';
let isTabOpen = true;
const happens = (name) => {
  if (way !== name) return false;
  way = '';
  return true;
};
const killed = () => process.exit(9);

// The storage: written before the call returns, as it has to be for what is asked of it.
const stored = () => (fs.existsSync(config.state) ? JSON.parse(fs.readFileSync(config.state, 'utf8')) : {});
const store = (all) => {
  fs.writeFileSync(`${config.state}.new`, JSON.stringify(all));
  fs.renameSync(`${config.state}.new`, config.state);
};
const local = {
  get: async (key) => (key === undefined ? stored() : { [key]: stored()[key] }),
  set: async (values) => store({ ...stored(), ...values }),
  remove: async (key) => {
    const all = stored();
    delete all[key];
    store(all);
  },
  setAccessLevel: async () => {},
};

// The tab: a bare client that sends nothing twice.
const cookies = new Map();
async function inTab(path, init = {}) {
  const body = init.body ? new Response(init.body) : undefined;
  const headers = { ...(init.headers ?? {}), host: 'www.vinted.fr', cookie: [...cookies].map(([k, v]) => `${k}=${v}`).join('; ') };
  const type = body?.headers.get('content-type');
  if (type && !headers['content-type']) headers['content-type'] = type;
  const bytes = body ? Buffer.from(await body.arrayBuffer()) : undefined;
  if (bytes) headers['content-length'] = bytes.length;
  const isCreate = init.method === 'POST' && path === '/api/v2/item_upload/items';
  if (isCreate && happens('killed before the create')) killed();
  if (isCreate && happens('tab closed before the create')) throw closeTab();
  if (path === '/api/v2/photos' && happens('killed at a picture')) killed();
  return new Promise((resolve, reject) => {
    const request = https.request(config.site + path, { method: init.method ?? 'GET', headers, agent: false, rejectUnauthorized: false });
    request.on('error', (error) => reject(new TypeError(String(error))));
    request.on('finish', () => {
      if (isCreate && happens('killed while the create is on its way')) setTimeout(killed, config.delay);
    });
    request.on('response', (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', (error) => reject(new TypeError(String(error))));
      response.on('end', () => {
        if (isCreate && happens('killed after the answer')) killed();
        if (isCreate && happens('tab closed after the create')) return reject(closeTab());
        for (const cookie of response.headers['set-cookie'] ?? []) {
          const [name, value] = cookie.split(';')[0].split('=');
          cookies.set(name, value);
        }
        if (!response.complete) return reject(new TypeError('cut'));
        resolve(new Response(Buffer.concat(parts), { status: response.statusCode, headers: { 'retry-after': response.headers['retry-after'] ?? '' } }));
      });
    });
    request.end(bytes);
  });
}

class TabClosed extends Error {}
function closeTab() {
  isTabOpen = false;
  return new TabClosed('The tab was closed.');
}

const toProgram = globalThis.fetch;
globalThis.fetch = async (url, init = {}) => {
  if (url.startsWith('/')) return inTab(url, init);
  const isResult = /\/tasks\/\d+\/result$/.test(url);
  if (isResult && happens('killed before the result')) killed();
  const answer = await toProgram(url, init);
  if (isResult) isTabOpen = true; // its owner opens it again
  if (isResult && happens('killed after the result')) killed();
  if (isResult && happens('the answer to the result is lost')) throw new TypeError('fetch failed');
  return answer;
};

// As Chromium carries arguments into a tab.
const withoutNulls = (value) =>
  JSON.parse(JSON.stringify(value), (key, inner) => (inner === null ? undefined : inner));

const event = () => ({ addListener() {} });
let onAlarm = () => {};
globalThis.crypto ??= (await import('node:crypto')).webcrypto;
globalThis.chrome = {
  storage: { local },
  runtime: {
    getManifest: () => JSON.parse(fs.readFileSync(`${config.dist}/manifest.json`, 'utf8')),
    getPlatformInfo: async () => ({}),
    onStartup: event(), onInstalled: event(), onMessage: event(),
  },
  alarms: { create: async () => { setInterval(() => onAlarm(), 200); }, onAlarm: { addListener: (listener) => { onAlarm = listener; } } },
  tabs: { query: async () => (isTabOpen ? [{ id: 1, windowId: 1, url: 'https://www.vinted.fr/' }] : []), update: async () => {} },
  windows: { update: async () => {} },
  scripting: {
    // What a closed tab does to the page's own request is nothing that the page could tell.
    executeScript: async ({ func, args }) => {
      const result = await func(...args.map(withoutNulls));
      if (!isTabOpen) throw new TabClosed('Frame with ID 0 was removed.');
      return [{ result }];
    },
  },
};

if (config.code) {
  const { Server } = await load('server.js');
  const { localStore } = await load('browser.js');
  await new Server(localStore, fetch).pair(config.program, config.code, 'Node', '0.1.0');
  process.exit(0);
}
globalThis.location = { origin: 'https://www.vinted.fr' };
globalThis.document = { documentElement: { innerHTML: await (await inTab('/')).text() }, cookie: 'anon_id=a' };
// The session is told each time, as after the start of a browser.
await local.remove('session_at');
await load('background.js');
