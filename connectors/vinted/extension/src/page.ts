// SPDX-License-Identifier: GPL-3.0-or-later
import type { PageAnswer, PageCall } from './types.js';

/**
 * Runs inside the Vinted tab, so it names nothing outside of itself. The browser sends the session's cookies; nothing
 * of them is read here but the public "anon_id".
 */
export async function callInPage(call: PageCall): Promise<PageAnswer> {
  const answer: PageAnswer = { sent: false, status: 0, text: '', retryAfter: '', origin: location.origin, error: '' };
  const tokenIn = (html: string) => /\\?"CSRF_TOKEN\\?"\s*:\s*\\?"([^"\\]+)/.exec(html)?.[1] ?? '';
  const headers: Record<string, string> = { accept: 'application/json' };
  let body: BodyInit | undefined;
  try {
    if (call.method !== 'GET') {
      let token = call.freshToken ? '' : tokenIn(document.documentElement.innerHTML);
      if (!token) token = tokenIn(await (await fetch('/items/new', { credentials: 'include' })).text());
      if (!token) return { ...answer, error: 'the page has no token' };
      headers['x-csrf-token'] = token;
      const anon = /(?:^|; )anon_id=([^;]+)/.exec(document.cookie)?.[1];
      if (anon) headers['x-anon-id'] = anon;
    }
    if (call.form) {
      const form = new FormData();
      for (const [name, value] of Object.entries(call.form.fields)) form.append(name, value);
      const bytes = Uint8Array.from(atob(call.form.base64), (c) => c.charCodeAt(0));
      form.append(call.form.fileField, new Blob([bytes], { type: call.form.fileType }), call.form.fileName);
      body = form;
    } else if (call.json !== undefined) {
      headers['content-type'] = 'application/json';
      headers['x-upload-form'] = 'true';
      body = JSON.stringify(call.json);
    }
  } catch (error) {
    return { ...answer, error: String(error) };
  }
  answer.sent = true;
  try {
    const response = await fetch(call.path, { method: call.method, headers, body: body ?? null, credentials: 'include' });
    answer.status = response.status;
    answer.retryAfter = response.headers.get('retry-after') ?? '';
    answer.text = await response.text();
  } catch (error) {
    answer.status = 0;
    answer.error = String(error);
  }
  return answer;
}
