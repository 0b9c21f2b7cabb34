// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

import { browserName } from '../dist/name.js';
import { manifestFor } from '../stores.mjs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('static/manifest.json'));
const words = (language) => JSON.parse(read(`static/_locales/${language}/messages.json`));

test('it asks for no more than it needs', () => {
  assert.deepEqual(manifest.permissions, ['alarms', 'storage', 'scripting']);
  for (const host of manifest.host_permissions)
    assert.match(host, /^(http:\/\/127\.0\.0\.1|https:\/\/www\.vinted\.[a-z.]+)\/\*$/);
});

test('nothing of it comes from elsewhere', () => {
  for (const name of ['popup.html', 'options.html']) assert.doesNotMatch(read(`static/${name}`), /(src|href)="(https?:)?\/\//);
  for (const name of readdirSync(new URL('../src', import.meta.url))) {
    const text = read(`src/${name}`);
    assert.doesNotMatch(text, /\beval\(|new Function\(|importScripts|api\.cookies|webRequest/);
    assert.doesNotMatch(text, /document\.cookie(?!\)\?\.\[1\])/); // the public anon_id only
  }
});

test('every word is there in five languages', () => {
  assert.deepEqual(readdirSync(new URL('../static/_locales', import.meta.url)).sort(), ['en', 'es', 'fr', 'it', 'ro']);
  const names = Object.keys(words('en')).sort();
  for (const language of ['es', 'fr', 'it', 'ro']) assert.deepEqual(Object.keys(words(language)).sort(), names);
  const used = ['popup.html', 'options.html'].flatMap((page) => [...read(`static/${page}`).matchAll(/data-text="(\w+)"/g)]);
  for (const [, name] of used) assert.ok(names.includes(name), name);
  const failures = [...(/ErrorType =\n([^;]+);/.exec(read('src/types.ts'))?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name);
  assert.ok(failures.length > 10);
  for (const type of failures.filter((name) => name !== 'wrong_domain')) assert.ok(names.includes(`failure_${type}`), type);
  const shown = readdirSync(new URL('../src', import.meta.url)).flatMap((name) => [...read(`src/${name}`).matchAll(/show\('\w+', '(\w+)'/g)]);
  for (const [, name] of shown) assert.ok(names.includes(name), name);
  for (const state of ['off', 'unpaired', 'absent', 'waiting', 'pending', 'working']) assert.ok(names.includes(`state_${state}`));
});

test('each store gets a manifest without what the other needs', () => {
  const chromium = manifestFor('chromium', manifest);
  const firefox = manifestFor('firefox', manifest);
  assert.deepEqual(chromium.background, { service_worker: 'background.js', type: 'module' });
  assert.equal(chromium.browser_specific_settings, undefined);
  assert.deepEqual(firefox.background, { scripts: ['background.js'], type: 'module' });
  assert.equal(firefox.minimum_chrome_version, undefined);
  assert.equal(firefox.browser_specific_settings.gecko.strict_min_version, '128.0');
  for (const own of [chromium, firefox]) {
    assert.deepEqual(own.permissions, manifest.permissions);
    assert.deepEqual(own.host_permissions, manifest.host_permissions);
  }
  assert.ok(manifest.background.scripts); // what is loaded unpacked still serves both
});

test('the owner reads which browser asks', () => {
  const agent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
  assert.equal(browserName(agent), 'Chrome 156');
  assert.equal(browserName(`${agent} Edg/156.0.0.0`.replace('Chrome/156.0.0.0 ', '')), 'Edge 156');
  assert.equal(browserName('Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'), 'Firefox 153');
  const brands = [{ brand: 'Not?A_Brand', version: '8' }, { brand: 'Chromium', version: '156' }];
  assert.equal(browserName(agent, brands), 'Chromium 156');
  assert.equal(browserName(agent, [...brands, { brand: 'Brave', version: '156' }]), 'Brave 156');
  assert.equal(browserName(''), 'Browser');
});
