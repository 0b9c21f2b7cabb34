// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

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
  for (const state of ['off', 'unpaired', 'absent', 'waiting', 'working']) assert.ok(names.includes(`state_${state}`));
});
