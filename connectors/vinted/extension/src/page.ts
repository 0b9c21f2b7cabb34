// SPDX-License-Identifier: GPL-3.0-or-later
import type { PageAnswer, PageCall } from './types.js';

/**
 * Runs inside the Vinted tab, so it names nothing outside of itself. The browser sends the session's cookies; nothing
 * of them is read here but the public "anon_id".
 */
export async function callInPage(call: PageCall): Promise<PageAnswer> {
  const answer: PageAnswer = { sent: false, status: 0, text: '', retryAfter: '', origin: location.origin, error: '' };
  const tokenIn = (html: string) => /\\?"CSRF_TOKEN\\?"\s*:\s*\\?"([^"\\]+)/.exec(html)?.[1] ?? '';
  const restrictionIn = (html: string) =>
    /\\?"action_restriction\\?"\s*:\s*\{[^}]*"expiration_date\\?"\s*:\s*\\?"\d{4}-\d\d-\d\d/.exec(html)?.[0] ?? '';
  const headers: Record<string, string> = { accept: 'application/json' };
  let body: BodyInit | undefined;
  try {
    if (call.method !== 'GET') {
      let html = document.documentElement.innerHTML;
      // A tab may be days old: what it says of a restriction is asked for anew.
      if (call.freshToken || !tokenIn(html) || restrictionIn(html)) {
        const page = await fetch('/items/new', { credentials: 'include' });
        html = await page.text();
        if ([401, 403, 429, 503].includes(page.status)) // nothing was sent, and why is in the answer
          return { ...answer, status: page.status, text: html, retryAfter: page.headers.get('retry-after') ?? '' };
      }
      const restriction = restrictionIn(html);
      if (restriction) return { ...answer, status: 403, text: restriction };
      const token = tokenIn(html);
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
      body = call.json;
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
