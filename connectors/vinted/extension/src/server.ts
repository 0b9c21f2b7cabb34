// SPDX-License-Identifier: GPL-3.0-or-later
import { Store, Task, TaskResult } from './types.js';
import { Picture } from './vinted.js';

export interface Pairing {
  url: string;
  token: string;
}

export class NotPaired extends Error {}
export class Absent extends Error {}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

const pairingKey = 'pairing';

export function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function proofOf(token: string, nonce: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(token), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return hex(await crypto.subtle.sign('HMAC', key, bytes.encode(nonce)));
}

export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** Evenstock on this computer. The token is sent only after whoever listens there has proved that it knows it. */
export class Server {
  private proved = '';

  constructor(private readonly store: Store, private readonly fetch: Fetch) {}

  async pairing(): Promise<Pairing> {
    const pairing = await this.store.get<Pairing>(pairingKey);
    if (!pairing) throw new NotPaired('not paired');
    return pairing;
  }

  async pair(url: string, code: string, browser: string, version: string): Promise<void> {
    if (!/^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(url)) throw new Error('address');
    const response = await this.reach(`${url}/api/plugin/pair`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, browser, version }),
    });
    if (!response.ok) throw new NotPaired(await detailOf(response));
    const { token } = (await response.json()) as { token: string };
    await this.store.set(pairingKey, { url, token } satisfies Pairing);
    this.proved = '';
  }

  async forget(): Promise<void> {
    await this.store.remove(pairingKey);
    this.proved = '';
  }

  async tasks(waitS: number): Promise<{ tasks: Task[]; waiting: number }> {
    const response = await this.ask(`/api/plugin/tasks?limit=1&wait=${waitS}`);
    const body = await response.json();
    return { tasks: Array.isArray(body) ? (body as Task[]) : [], waiting: Number(response.headers.get('waiting-tasks')) || 0 };
  }

  async submit(taskId: number, result: TaskResult): Promise<void> {
    const response = await this.ask(`/api/plugin/tasks/${taskId}/result`, result, [404, 409, 422]);
    await response.text(); // refused: it is kept there or nobody's any more, and sending it again changes nothing
  }

  async progress(task: Task, step: string): Promise<void> {
    await this.ask(`/api/plugin/tasks/${task.id}/progress`, { step, lease: task.lease }, [404, 409]);
  }

  async session(body: object): Promise<void> {
    await this.ask('/api/plugin/sync', { platform: 'vinted', ...body }, [422]);
  }

  async picture(name: string): Promise<Picture> {
    const response = await this.ask(`/api/plugin/images/${encodeURIComponent(name)}`);
    const type = response.headers.get('content-type') ?? 'image/jpeg';
    return { name, type, base64: base64(new Uint8Array(await response.arrayBuffer())) };
  }

  private async ask(path: string, body?: unknown, alsoFine: number[] = []): Promise<Response> {
    const { url, token } = await this.pairing();
    await this.prove(url, token);
    const headers: Record<string, string> = { authorization: `Bearer ${token}` };
    const init: RequestInit = { headers };
    if (body !== undefined) {
      headers['content-type'] = 'application/json';
      init.method = 'POST';
      init.body = JSON.stringify(body);
    }
    const response = await this.reach(url + path, init);
    if (response.status === 401) throw new NotPaired(await detailOf(response));
    if (!response.ok && !alsoFine.includes(response.status)) throw new Absent(`HTTP ${response.status}`);
    return response;
  }

  private async prove(url: string, token: string): Promise<void> {
    if (this.proved === url + token) return;
    const nonce = hex(crypto.getRandomValues(new Uint8Array(32)).buffer);
    const response = await this.reach(`${url}/api/plugin/health?nonce=${nonce}`);
    const body = (await response.json().catch(() => ({}))) as { proofs?: unknown };
    const proofs = Array.isArray(body.proofs) ? body.proofs : [];
    if (!response.ok || !proofs.includes(await proofOf(token, nonce))) throw new NotPaired('this is not the paired Evenstock');
    this.proved = url + token;
  }

  private async reach(url: string, init?: RequestInit): Promise<Response> {
    try {
      return await this.fetch(url, { ...init, redirect: 'error', credentials: 'omit' });
    } catch (error) {
      this.proved = ''; // whoever answers next has to prove itself anew
      throw new Absent(String(error));
    }
  }
}

async function detailOf(response: Response): Promise<string> {
  const body = (await response.json().catch(() => ({}))) as { detail?: string };
  return body.detail ?? `HTTP ${response.status}`;
}
