// SPDX-License-Identifier: GPL-3.0-or-later
import { api, callIn, localStore, Tab, TaskTab, vintedTabs } from './browser.js';
import { runningKey, Surroundings } from './executor.js';
import { offKey, Poller, quietKey, stops } from './poller.js';
import { Absent, NotPaired, Server } from './server.js';
import { TaskFailure } from './types.js';
import { Vinted } from './vinted.js';

const alarmName = 'poll';
const sessionKey = 'session_at';
const sessionMs = 5 * 60 * 1000;
const mostTabs = 3; // asked who is logged in there

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const server = new Server(localStore, (url, init) => fetch(url, init));
const taskTab = new TaskTab();
let origin = '';

const around: Surroundings = {
  store: localStore,
  page: async (call) => {
    if (await localStore.get(offKey)) throw new TaskFailure('switched_off', 'the extension was switched off');
    const answer = await taskTab.call(call);
    origin = answer.origin;
    return answer;
  },
  picture: (name) => server.picture(name),
  progress: (task, step) => server.progress(task, step),
  pause,
  uuid: () => crypto.randomUUID(),
  origin: () => origin,
  firstTab: () => taskTab.first(),
  nextTab: () => taskTab.next(),
  bringForward: () => taskTab.bringForward(),
};

const poller = new Poller(localStore, server, around, () => api.runtime.getPlatformInfo());

/** Tells Evenstock who is logged in, so that it hands out that account's work and no other's. */
async function reportSession(): Promise<void> {
  const last = (await localStore.get<number>(sessionKey)) ?? 0;
  if (Date.now() < ((await localStore.get<number>(quietKey)) ?? 0)) return;
  if (Date.now() - last < sessionMs || (await localStore.get(offKey)) || (await localStore.get(runningKey))) return;
  const tabs = await vintedTabs();
  if (tabs.length === 0) return;
  // The account may be in the second of them: another country, another container.
  for (const tab of tabs.slice(0, mostTabs)) if (await reportTab(tab)) break;
  await localStore.set(sessionKey, Date.now());
}

/** False: the next tab may tell more. */
async function reportTab(tab: Tab): Promise<boolean> {
  const domain = new URL(tab.origin).hostname;
  try {
    const user = await new Vinted((call) => callIn(tab, call), 0, pause).user();
    return await server.session({ connected: true, user: { id: Number(user.id), login: user.login }, domain });
  } catch (error) {
    if (!(error instanceof TaskFailure)) throw error;
    await server.session({ connected: false, domain, error: error.type, error_details: error.details });
    return stops.includes(error.type);
  }
}

async function wake(): Promise<void> {
  try {
    await reportSession();
  } catch (error) {
    if (!(error instanceof NotPaired) && !(error instanceof Absent)) console.error(error);
  }
  await poller.run();
}

api.alarms.onAlarm.addListener(() => void wake());
api.runtime.onStartup.addListener(() => void wake());
api.runtime.onInstalled.addListener(() => void wake());
api.runtime.onMessage.addListener((message: unknown) => {
  if (message === 'wake') void localStore.remove(sessionKey).then(wake);
});
// Content scripts, if there ever were any, must not read the token.
void api.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
void api.alarms.create(alarmName, { periodInMinutes: 0.5 });
void wake();
