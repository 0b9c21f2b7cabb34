// SPDX-License-Identifier: GPL-3.0-or-later
import { PageAnswer, TaskFailure } from './types.js';

const checkSigns = ['captcha-delivery', 'cf_chl', 'cf-challenge'];
const refusalSigns = [...checkSigns, 'datadome']; // which ordinary pages of the site name as well

export function parsed(answer: PageAnswer): any {
  try {
    return JSON.parse(answer.text);
  } catch {
    return undefined;
  }
}

function isChallenge(answer: PageAnswer): boolean {
  const signs = answer.status === 403 ? refusalSigns : [429, 503].includes(answer.status) ? checkSigns : [];
  return signs.some((sign) => answer.text.includes(sign));
}

function retryAfterMs(answer: PageAnswer): number {
  const seconds = Number(answer.retryAfter);
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1000) : 0;
}

/** Vinted's own words: "price: must be …; brand: …". */
function words(body: any, status: number): string {
  const errors = Array.isArray(body?.errors) ? body.errors : [];
  const texts = errors.map((entry: any) => `${entry?.field ?? ''}: ${entry?.value ?? ''}`);
  return texts.length > 0 ? texts.join('; ') : String(body?.message ?? body?.message_code ?? `HTTP ${status}`);
}

/**
 * Looks at one answer of Vinted's; returns its JSON or throws what it means. `mayHaveHappened`: the call makes
 * something that must not be made twice, so an answer that says nothing leaves it open.
 */
export function judged(answer: PageAnswer, mayHaveHappened: boolean): any {
  const body = parsed(answer);
  const open = (text: string) => new TaskFailure(mayHaveHappened && answer.sent ? 'unknown_outcome' : 'network_error', text);
  if (!answer.sent && answer.status === 0) throw new TaskFailure('api_error', answer.error || 'nothing was sent');
  if (answer.status === 0) throw open(answer.error || 'no answer');
  if (isChallenge(answer)) throw new TaskFailure('challenge', 'Vinted asks for a check');
  if (answer.status === 401) throw new TaskFailure('auth_error', 'nobody is logged in on Vinted');
  if (answer.status === 429)
    throw new TaskFailure('rate_limited', 'too many requests', { retry_after_ms: retryAfterMs(answer) });
  const day = /"action_restriction\\?"\s*:\s*\{[^}]*"expiration_date\\?"\s*:\s*\\?"(\d{4}-\d\d-\d\d)/.exec(answer.text)?.[1];
  if (day) throw new TaskFailure('restricted', 'Vinted restricted this account', { restricted_until: day });
  if (answer.status === 403) throw new TaskFailure('access_denied', words(body, 403));
  if (answer.status === 404) throw new TaskFailure('not_found', 'Vinted does not have it');
  if (answer.status >= 500) throw open(`HTTP ${answer.status}`);
  if (answer.status >= 400) throw new TaskFailure('validation_error', words(body, answer.status));
  if (body === undefined) throw open('the answer cannot be read');
  return body;
}
