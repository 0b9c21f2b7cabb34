// SPDX-License-Identifier: GPL-3.0-or-later

/** A piece of work as Evenstock hands it out. */
export interface Task {
  id: number;
  task_type: string;
  payload: Record<string, any>;
  created_at: string;
  lease: number;
  attempt?: number;
  vinted_user_id?: string;
  execute_delay_ms?: number;
}

/** One request to Vinted, made inside the owner's own tab: addresses of its own site only. */
export interface PageCall {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** The body as text already: what executeScript carries into the tab loses its nulls, and Vinted's forms have some. */
  json?: string;
  /** A picture: text fields, and one file in base64. */
  form?: { fields: Record<string, string>; fileField: string; fileName: string; fileType: string; base64: string };
  /** Read the token from a page that is loaded for it, not from this one. */
  freshToken?: boolean;
}

export interface PageAnswer {
  /** False: certainly nothing was sent. */
  sent: boolean;
  /** 0: no answer. */
  status: number;
  text: string;
  retryAfter: string;
  origin: string;
  error: string;
}

export type ErrorType =
  | 'mapping_error' | 'validation_error' | 'image_error' | 'api_error' | 'network_error' | 'no_tab' | 'wrong_account'
  | 'wrong_domain' | 'auth_error' | 'access_denied' | 'challenge' | 'rate_limited' | 'restricted' | 'not_found'
  | 'unknown_outcome' | 'switched_off';

/** Ends a task with its reason, in the words of the result. */
export class TaskFailure extends Error {
  constructor(readonly type: ErrorType, message: string, readonly details: Record<string, unknown> = {}) {
    super(message);
  }
}

export interface TaskResult {
  success: boolean;
  lease: number;
  result?: Record<string, unknown>;
  error_message?: string;
  error_details?: Record<string, unknown>;
}

/** How far a publish is; stored before each step, so that a killed worker knows whether the create was sent. */
export interface Running {
  task: Task;
  stage: 'begun' | 'photos' | 'sending' | 'sent' | 'done';
  uuid?: string;
  photoIds?: number[];
  result?: TaskResult;
}

export interface Store {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Runs a call in the Vinted tab. Throws a TaskFailure: no_tab before anything, unknown_outcome where the tab went. */
export type CallPage = (call: PageCall) => Promise<PageAnswer>;
