// SPDX-License-Identifier: GPL-3.0-or-later
// The extension as each store wants it: dist/ stays the one that both kinds of browser load, dist-chromium/ and
// dist-firefox/ leave out of the manifest what the other kind needs.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export function manifestFor(store, manifest) {
  const own = structuredClone(manifest);
  if (store === 'chromium') {
    delete own.browser_specific_settings;
    delete own.background.scripts;
  } else {
    delete own.minimum_chrome_version;
    delete own.background.service_worker;
  }
  return own;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const store of ['chromium', 'firefox']) {
    const folder = `dist-${store}`;
    rmSync(folder, { recursive: true, force: true });
    cpSync('dist', folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    writeFileSync(`${folder}/manifest.json`, `${JSON.stringify(manifestFor(store, manifest), null, 2)}\n`);
  }
}
