// SPDX-License-Identifier: GPL-3.0-or-later
import { callInPage } from './page.js';
import { PageAnswer, PageCall, Store, TaskFailure } from './types.js';

/** The extension's own interface, by either of its names. */
export const api: any = (globalThis as any).browser ?? (globalThis as any).chrome;

export const localStore: Store = {
  async get<T>(key: string) {
    return (await api.storage.local.get(key))[key] as T | undefined;
  },
  set: (key, value) => api.storage.local.set({ [key]: value }),
  remove: (key) => api.storage.local.remove(key),
};

export function vintedPatterns(): string[] {
  return (api.runtime.getManifest().host_permissions as string[]).filter((pattern) => pattern.includes('vinted'));
}

export interface Tab {
  id: number;
  windowId: number;
  origin: string;
}

/** Tabs in which Vinted is open, whoever is logged in there; none is opened by us. */
export async function vintedTabs(): Promise<Tab[]> {
  const tabs = await api.tabs.query({ url: vintedPatterns(), status: 'complete', discarded: false });
  return tabs
    .filter((tab: any) => tab.id !== undefined && tab.url)
    .map((tab: any) => ({ id: tab.id, windowId: tab.windowId, origin: new URL(tab.url).origin }));
}

export const requestsKey = 'requests';
const mostRequests = 200;

export interface MadeRequest {
  at: number;
  method: string;
  path: string;
  status: number;
}

/** For the owner to look at: when what was asked of Vinted, and how it answered. Neither what was sent nor what came. */
async function noteRequest(call: PageCall, answer: PageAnswer): Promise<void> {
  if (!answer.sent) return;
  const made: MadeRequest = { at: Date.now(), method: call.method, path: call.path.split('?')[0] ?? '', status: answer.status };
  const before = (await localStore.get<MadeRequest[]>(requestsKey)) ?? [];
  await localStore.set(requestsKey, [made, ...before].slice(0, mostRequests));
}

export async function callIn(tab: Tab | undefined, call: PageCall): Promise<PageAnswer> {
  if (!tab) throw new TaskFailure('no_tab', 'Vinted is not open in a tab');
  const [frame] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: callInPage, args: [call] });
  if (frame?.result) await noteRequest(call, frame.result as PageAnswer);
  // A tab that was closed or went elsewhere meanwhile gives nothing: what it sent may have arrived.
  if (!frame?.result) throw new TaskFailure('unknown_outcome', 'the Vinted tab was closed or left');
  return frame.result as PageAnswer;
}

/** One tab for a whole task: who is logged in was asked there, so nothing of it may be sent from another. */
export class TaskTab {
  private tab: Tab | undefined;
  private readonly tried = new Set<number>();

  first(): void {
    this.tab = undefined;
    this.tried.clear();
  }

  async next(): Promise<boolean> {
    this.tab = (await vintedTabs()).find((tab) => !this.tried.has(tab.id));
    if (this.tab) this.tried.add(this.tab.id);
    return this.tab !== undefined;
  }

  async call(call: PageCall): Promise<PageAnswer> {
    if (!this.tab) await this.next();
    const tab = this.tab;
    const isThere = tab && (await vintedTabs()).some((one) => one.id === tab.id && one.origin === tab.origin);
    return callIn(isThere ? tab : undefined, call);
  }

  async bringForward(): Promise<void> {
    if (!this.tab) return;
    await api.tabs.update(this.tab.id, { active: true }).catch(() => undefined);
    await api.windows.update(this.tab.windowId, { drawAttention: true }).catch(() => undefined);
  }
}

export function show(id: string, key: string, ...values: string[]): void {
  const element = document.getElementById(id);
  if (element) element.textContent = api.i18n.getMessage(key, values) || key;
}

export function translatePage(): void {
  document.title = api.i18n.getMessage('name');
  document.documentElement.lang = api.i18n.getUILanguage();
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = api.i18n.getMessage(element.dataset['text'] ?? '');
}
