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

/** A tab in which Vinted is open, whoever is logged in there; none is opened by us. */
export async function vintedTab(): Promise<{ id: number; origin: string } | undefined> {
  const tabs = await api.tabs.query({ url: vintedPatterns(), status: 'complete', discarded: false });
  const tab = tabs.find((candidate: any) => candidate.id !== undefined && candidate.url);
  return tab && { id: tab.id, origin: new URL(tab.url).origin };
}

export async function callTab(call: PageCall): Promise<PageAnswer> {
  const tab = await vintedTab();
  if (!tab) throw new TaskFailure('no_tab', 'Vinted is not open in a tab');
  const [frame] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: callInPage, args: [call] });
  // A tab that was closed or went elsewhere meanwhile gives nothing: what it sent may have arrived.
  if (!frame?.result) throw new TaskFailure('unknown_outcome', 'the Vinted tab was closed or left');
  return frame.result as PageAnswer;
}

export function show(id: string, key: string, ...values: string[]): void {
  const element = document.getElementById(id);
  if (element) element.textContent = api.i18n.getMessage(key, values) || key;
}

export function translatePage(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = api.i18n.getMessage(element.dataset['text'] ?? '');
}
