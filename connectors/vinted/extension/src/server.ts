// SPDX-License-Identifier: GPL-3.0-or-later
import { Store, Task, TaskResult } from './types.js';
import { Picture } from './vinted.js';

export interface Pairing {
  url: string;
  token: string;
}

export class NotPaired extends Error {
  constructor(message: string, readonly status = 0) {
    super(message);
  }
}
export class Absent extends Error {}

export interface Handed {
  tasks: Task[];
  /** How many more wait. */
  waiting: number;
  /** How long nothing at all may be asked of Vinted. */
  quietMs: number;
}

const mostBytes = 512 * 1024; // half of what Evenstock takes at once
const mostRowsAtOnce = 1000;

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

function pieces(rows: unknown[]): unknown[][] {
  const all: unknown[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const length = bytesOf(row) + 1;
    if (all.length === 0 || bytes + length > mostBytes || all.at(-1)!.length >= mostRowsAtOnce) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)!.push(row);
    bytes += length;
  }
  return all;
}

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
    if (!response.ok) throw new NotPaired(await detailOf(response), response.status);
    const { token } = (await response.json()) as { token: string };
    await this.store.set(pairingKey, { url, token } satisfies Pairing);
    this.proved = '';
  }

  async forget(): Promise<void> {
    await this.store.remove(pairingKey);
    this.proved = '';
  }

  async tasks(waitS: number): Promise<Handed> {
    const response = await this.ask(`/api/plugin/tasks?limit=1&wait=${waitS}`);
    const body = await response.json();
    const number = (name: string) => Number(response.headers.get(name)) || 0;
    return { tasks: Array.isArray(body) ? (body as Task[]) : [], waiting: number('waiting-tasks'), quietMs: number('quiet-ms') };
  }

  async submit(taskId: number, result: TaskResult): Promise<void> {
    const whole = await this.sendRows(taskId, result);
    const response = await this.ask(`/api/plugin/tasks/${taskId}/result`, whole, [400, 404, 409, 413, 422]);
    await response.text(); // refused: it is kept there or nobody's any more, and sending it again changes nothing
  }

  /** A wardrobe that one body does not hold goes before its result, piece by piece. */
  private async sendRows(taskId: number, result: TaskResult): Promise<TaskResult> {
    const rows = result.result?.['items'];
    if (!Array.isArray(rows) || bytesOf(result) <= mostBytes) return result;
    let from = 0;
    for (const items of pieces(rows)) {
      const body = { step: `${from + items.length}/${rows.length}`, lease: result.lease, from, items };
      const response = await this.ask(`/api/plugin/tasks/${taskId}/progress`, body, [404, 409, 413, 422]);
      await response.text();
      if (!response.ok) break; // what came is not whole, and the result says so
      from += items.length;
    }
    return { ...result, result: { ...result.result, items: [], items_sent: rows.length } };
  }

  /** False: Evenstock does not wait for this task any more. */
  async progress(task: Task, step: string): Promise<boolean> {
    const response = await this.ask(`/api/plugin/tasks/${task.id}/progress`, { step, lease: task.lease }, [404, 409]);
    return response.ok;
  }

  /** True: this is the user whose work Evenstock has. */
  async session(body: object): Promise<boolean> {
    const response = await this.ask('/api/plugin/sync', { platform: 'vinted', ...body }, [422]);
    const answer = (await response.json().catch(() => ({}))) as { platforms_status?: { connected?: boolean }[] };
    return answer.platforms_status?.[0]?.connected === true;
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
    if (response.status === 401) throw new NotPaired(await detailOf(response), response.status);
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
