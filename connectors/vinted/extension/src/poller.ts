// SPDX-License-Identifier: GPL-3.0-or-later
import { afterRestart, execute, runningKey, Surroundings } from './executor.js';
import { Absent, NotPaired, Server } from './server.js';
import { Running, Store, TaskResult } from './types.js';

export const stateKey = 'state';
export const offKey = 'off';
/** Until when Vinted is left alone: it asked for a check or for a pause. */
export const quietKey = 'quiet_until';

export type StateName = 'off' | 'unpaired' | 'absent' | 'waiting' | 'working';

export interface State {
  name: StateName;
  task?: string;
  done: number;
  failed: number;
  /** Tasks that wait in Evenstock, as it told last. */
  waiting?: number;
  /** Why the last task that failed did, in the name it has for Evenstock and in Vinted's own words. */
  lastFailure?: { type: string; words: string };
}

/** What of Vinted's answers means that it is to be left alone. */
export const stops = ['challenge', 'rate_limited', 'restricted', 'access_denied'];
const pollS = 20; // a browser ends a worker whose request takes longer than thirty

/** Asks for work until there is a reason to stop; the alarm starts it again. Never runs twice at once. */
export class Poller {
  private isRunning = false;

  constructor(
    private readonly store: Store,
    private readonly server: Server,
    private readonly around: Surroundings,
    /** Any call of the extension's own interface: it keeps the worker alive for another turn. */
    private readonly keepAlive: () => Promise<unknown>,
  ) {}

  async run(mostTurns = Number.POSITIVE_INFINITY): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      for (let turn = 0; turn < mostTurns; ++turn) {
        await this.keepAlive();
        if (await this.store.get<boolean>(offKey)) return await this.show('off');
        await this.turn();
      }
    } catch (error) {
      if (error instanceof NotPaired) await this.show('unpaired');
      else if (error instanceof Absent) await this.show('absent');
      else throw error;
    } finally {
      this.isRunning = false;
    }
  }

  private async turn(): Promise<void> {
    await this.deliverLeftOver();
    await this.show('waiting');
    const { tasks, waiting, quietMs } = await this.server.tasks(pollS);
    await (quietMs > 0 ? this.store.set(quietKey, Date.now() + quietMs) : this.store.remove(quietKey));
    const [task] = tasks;
    if (!task) return this.show('waiting', { waiting });
    await this.show('working', { task: task.task_type, waiting });
    const result = await execute(task, this.around);
    // Kept until Evenstock has it: an answer that is lost would have to be looked for.
    const running = (await this.store.get<Running>(runningKey)) ?? { task, stage: 'done' };
    await this.store.set(runningKey, { ...running, stage: 'done', result } satisfies Running);
    await this.count(result);
    const type = String(result.error_details?.['error_type'] ?? '');
    if (stops.includes(type)) await this.store.set(quietKey, Date.now() + pollS * 2000); // Evenstock says how long
    if (type === 'challenge') await this.around.bringForward?.();
    await this.deliverLeftOver();
  }

  private async deliverLeftOver(): Promise<void> {
    const running = await this.store.get<Running>(runningKey);
    if (!running) return;
    await this.server.submit(running.task.id, afterRestart(running));
    await this.store.remove(runningKey);
  }

  private async count(result: TaskResult): Promise<void> {
    const { lastFailure: _, ...state } = await this.state();
    state.done += result.success ? 1 : 0;
    state.failed += result.success ? 0 : 1;
    const type = String(result.error_details?.['error_type'] ?? '');
    const lastFailure = { type, words: result.error_message ?? '' };
    await this.store.set(stateKey, result.success ? state : { ...state, lastFailure });
  }

  private async show(name: StateName, more: Partial<State> = {}): Promise<void> {
    const { task: _, ...state } = await this.state();
    await this.store.set(stateKey, { ...state, name, ...more });
  }

  private async state(): Promise<State> {
    return (await this.store.get<State>(stateKey)) ?? { name: 'waiting', done: 0, failed: 0 };
  }
}
