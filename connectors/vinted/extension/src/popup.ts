// SPDX-License-Identifier: GPL-3.0-or-later
import { api, localStore, show, translatePage } from './browser.js';
import { offKey, State, stateKey } from './poller.js';

/** What hindered the last task, in the owner's language; what Vinted refused, in its own words. */
function failureText({ type, words }: { type: string; words: string }): string {
  return api.i18n.getMessage(`failure_${type}`, [words]) || api.i18n.getMessage('failure_other', [words]);
}

async function refresh(): Promise<void> {
  const state = await localStore.get<State>(stateKey);
  const isOff = (await localStore.get<boolean>(offKey)) ?? false;
  const name = state?.name === 'waiting' && state.waiting ? 'pending' : (state?.name ?? 'unpaired');
  show('state', isOff ? 'state_off' : `state_${name}`);
  const waiting = document.getElementById('waiting');
  if (waiting) waiting.hidden = !state?.waiting;
  show('waiting', 'waiting_work', String(state?.waiting ?? 0));
  show('counts', 'counts', String(state?.done ?? 0), String(state?.failed ?? 0));
  const error = document.getElementById('error');
  if (error) error.textContent = state?.lastFailure ? failureText(state.lastFailure) : '';
  const box = document.getElementById('on') as HTMLInputElement | null;
  if (box) box.checked = !isOff;
}

translatePage();
document.getElementById('on')?.addEventListener('change', async (event) => {
  const isOn = (event.target as HTMLInputElement).checked;
  await (isOn ? localStore.remove(offKey) : localStore.set(offKey, true));
  await api.runtime.sendMessage('wake').catch(() => undefined);
  await refresh();
});
document.getElementById('settings')?.addEventListener('click', () => api.runtime.openOptionsPage());
api.storage.onChanged.addListener(() => void refresh());
void refresh();
