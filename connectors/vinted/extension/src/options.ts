// SPDX-License-Identifier: GPL-3.0-or-later
import { api, localStore, MadeRequest, requestsKey, show, translatePage, vintedPatterns } from './browser.js';
import { browserName } from './name.js';
import { Absent, NotPaired, Pairing, Server } from './server.js';

const server = new Server(localStore, (url, init) => fetch(url, init));
const field = (id: string) => document.getElementById(id) as HTMLInputElement;

async function refresh(): Promise<void> {
  const pairing = await localStore.get<Pairing>('pairing');
  show('pairing', pairing ? 'paired' : 'not_paired');
  const isAllowed = await api.permissions.contains({ origins: ['http://127.0.0.1/*', ...vintedPatterns()] });
  field('allow').hidden = isAllowed;
  const made = (await localStore.get<MadeRequest[]>(requestsKey)) ?? [];
  document.getElementById('requests')?.replaceChildren(
    ...made.map((request) => {
      const line = document.createElement('li');
      const time = new Date(request.at).toLocaleString();
      line.textContent = `${time} ${request.method} ${request.path} ${request.status || '…'}`;
      return line;
    }),
  );
}

translatePage();
document.getElementById('pair')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const url = `http://127.0.0.1:${field('port').value.trim()}`;
  const name = browserName(navigator.userAgent, (navigator as any).userAgentData?.brands);
  show('message', 'confirm_there'); // it answers once its owner has
  try {
    await server.pair(url, field('code').value.trim(), name, api.runtime.getManifest().version);
    field('code').value = '';
    show('message', 'paired');
    await api.runtime.sendMessage('wake').catch(() => undefined);
  } catch (error) {
    const status = error instanceof NotPaired ? error.status : 0;
    if (error instanceof Absent) show('message', 'state_absent');
    else if (status === 401) show('message', 'not_let_in');
    else if (status === 429) show('message', 'too_many_tries');
    else show('message', 'pairing_failed', error instanceof Error ? error.message : String(error));
  }
  await refresh();
});
document.getElementById('forget')?.addEventListener('click', async () => {
  await server.forget();
  await refresh();
});
// Firefox gives these only when asked by a click.
field('allow').addEventListener('click', async () => {
  await api.permissions.request({ origins: ['http://127.0.0.1/*', ...vintedPatterns()] });
  await refresh();
});
void refresh();
