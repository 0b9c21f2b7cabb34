// SPDX-License-Identifier: GPL-3.0-or-later
import { CallPage, Running, Store, Task, TaskFailure, TaskResult } from './types.js';
import { Picture, Sale, Vinted } from './vinted.js';

export const runningKey = 'running';

export interface Surroundings {
  store: Store;
  page: CallPage;
  picture: (name: string) => Promise<Picture>;
  /** False: nobody waits for this task any more. */
  progress: (task: Task, step: string) => Promise<boolean>;
  pause: (ms: number) => Promise<void>;
  uuid: () => string;
  origin: () => string;
  /** Goes to the first of several tabs with Vinted, and then to the next; false: there is no other. */
  firstTab?: () => void;
  nextTab?: () => Promise<boolean>;
  /** Brings the tab to the front in which Vinted asks its owner for something. */
  bringForward?: () => Promise<void>;
}

/** Carries one task out. Never throws: whatever happens becomes its result. */
export async function execute(task: Task, around: Surroundings): Promise<TaskResult> {
  const running: Running = { task, stage: 'begun' };
  await around.store.set(runningKey, running);
  try {
    const result = await carryOut(task, running, around);
    return { success: true, lease: task.lease, result };
  } catch (error) {
    return failed(task, running.stage === 'begun' || running.stage === 'photos' ? beforeCreate(task, error) : error);
  }
}

/** Whatever broke off a publish whose create was not sent yet: that none was made is certain. */
function beforeCreate(task: Task, error: unknown): unknown {
  const isOpen = !(error instanceof TaskFailure) || error.type === 'unknown_outcome';
  if (task.task_type !== 'vinted_publish' || !isOpen) return error;
  return new TaskFailure('network_error', error instanceof Error ? error.message : String(error));
}

export function failed(task: Task, error: unknown): TaskResult {
  const failure = error instanceof TaskFailure ? error : new TaskFailure('unknown_outcome', String(error));
  return {
    success: false,
    lease: task.lease,
    error_message: failure.message,
    error_details: { error_type: failure.type, error_details: failure.message, ...failure.details },
  };
}

/** What a killed worker left behind: an answer that was not delivered, or what can be said without one. */
export function afterRestart(running: Running): TaskResult {
  if (running.result) return running.result;
  const mayHaveHappened = running.stage === 'sending' || running.stage === 'sent';
  return failed(
    running.task,
    new TaskFailure(mayHaveHappened ? 'unknown_outcome' : 'network_error', 'the browser stopped in between'),
  );
}

const wrongAccount = (login: string) =>
  new TaskFailure('wrong_account', `${login} is logged in, another account is asked for`);

async function carryOut(task: Task, running: Running, around: Surroundings): Promise<Record<string, unknown>> {
  const vinted = new Vinted(around.page, task.execute_delay_ms ?? 2000, around.pause);
  around.firstTab?.();
  let user = await vinted.user();
  // Another tab may be of another country or container. The one that fits is kept until the task is over.
  while (task.vinted_user_id && task.vinted_user_id !== user.id) {
    if (!(await around.nextTab?.()))
      throw wrongAccount(user.login);
    user = await vinted.user();
  }
  switch (task.task_type) {
    case 'vinted_check_session':
      return { user };
    case 'vinted_sync_wardrobe': {
      const wardrobe = await vinted.wardrobe(user.id);
      return { ...wardrobe, sales: await salesOf(wardrobe.items, vinted, around.store) };
    }
    case 'vinted_options':
      return vinted.options(texts(task.payload.brands), numbers(task.payload.catalog_ids));
    case 'vinted_publish':
      return publish(vinted, task, running, around);
    case 'vinted_update': {
      const id = listingOf(task);
      await vinted.update(id, task.payload);
      return { vinted_id: id };
    }
    case 'vinted_delete': {
      const id = listingOf(task);
      await vinted.remove(id, task.payload.draft === true);
      return { vinted_id: id };
    }
    default:
      throw new TaskFailure('validation_error', `this version cannot do ${task.task_type}`);
  }
}

const salesKey = 'sales';
const mostTries = 3; // an order may be listed a little later than its listing is closed

/** Sales are read once: what is sold stays in the wardrobe, and each look at the list of orders is a request. */
async function salesOf(rows: unknown[], vinted: Vinted, store: Store): Promise<Sale[]> {
  const sold = (rows as any[]).filter((row) => row?.is_closed && row?.item_closing_action === 'sold');
  const before = (await store.get<Record<string, { sale?: Sale; tries: number }>>(salesKey)) ?? {};
  const open = sold.filter((row) => !before[row.id]?.sale && (before[row.id]?.tries ?? 0) < mostTries);
  const found = await vinted.sales(open);
  const known: typeof before = {};
  for (const { id } of sold) known[id] = before[id] ?? { tries: 0 };
  for (const { id } of open) known[id] = { tries: (before[id]?.tries ?? 0) + 1 };
  for (const sale of found) known[sale.vinted_id] = { sale, tries: 0 };
  await store.set(salesKey, known);
  return Object.values(known).flatMap(({ sale }) => (sale ? [sale] : []));
}

function listingOf(task: Task): number {
  const id = Number(task.payload.vinted_id);
  if (!Number.isSafeInteger(id) || id <= 0) throw new TaskFailure('validation_error', 'no listing is named');
  return id;
}

const texts = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
const numbers = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'number') : []);

async function publish(
  vinted: Vinted, task: Task, running: Running, around: Surroundings,
): Promise<Record<string, unknown>> {
  const remember = async (changes: Partial<Running>) => {
    Object.assign(running, changes);
    await around.store.set(runningKey, running);
  };
  const uuid = around.uuid();
  const names = String(task.payload.product_data?.images ?? '').split(',').filter((name) => name !== '');
  if (names.length < 1 || names.length > 20) throw new TaskFailure('image_error', 'one to twenty pictures are needed');
  await remember({ stage: 'photos', uuid, photoIds: [] });
  const photoIds: number[] = [];
  for (const [index, name] of names.entries()) {
    const picture = await around.picture(name);
    photoIds.push(await vinted.upload(picture, uuid));
    await remember({ photoIds });
    // Taken back, or given to another browser meanwhile: then it is not for this one to make it.
    if (!(await around.progress(task, `photo ${index + 1}/${names.length}`)))
      throw new TaskFailure('network_error', 'Evenstock does not wait for this task any more');
  }
  // Pictures take their time: who is logged in may be somebody else by now.
  const user = task.vinted_user_id ? await vinted.user() : undefined;
  if (user && user.id !== task.vinted_user_id) throw wrongAccount(user.login);
  // From here on a silent end means that nobody knows.
  await remember({ stage: 'sending' });
  const id = await vinted.create(task.payload, uuid, photoIds);
  await remember({ stage: 'sent' });
  return { vinted_id: id, url: `${around.origin()}/items/${id}`, image_ids: photoIds.join(',') };
}
