// SPDX-License-Identifier: GPL-3.0-or-later
import { afterRestart, execute, runningKey, Surroundings } from './executor.js';
import { Absent, NotPaired, Server } from './server.js';
import { Running, Store } from './types.js';

export const stateKey = 'state';
export const offKey = 'off';

export type StateName = 'off' | 'unpaired' | 'absent' | 'waiting' | 'working';

export interface State {
  name: StateName;
  task?: string;
  done: number;
  failed: number;
  /** Tasks that wait in Evenstock, as it told last. */
  waiting?: number;
  lastError?: string;
}

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
      if (error instanceof NotPaired) await this.show('unpaired', { lastError: error.message });
      else if (error instanceof Absent) await this.show('absent', { lastError: error.message });
      else throw error;
    } finally {
      this.isRunning = false;
    }
  }

  private async turn(): Promise<void> {
    await this.deliverLeftOver();
    await this.show('waiting');
    const { tasks, waiting } = await this.server.tasks(pollS);
    const [task] = tasks;
    if (!task) return this.show('waiting', { waiting });
    await this.show('working', { task: task.task_type, waiting });
    const result = await execute(task, this.around);
    // Kept until Evenstock has it: an answer that is lost would have to be looked for.
    const running = (await this.store.get<Running>(runningKey)) ?? { task, stage: 'done' };
    await this.store.set(runningKey, { ...running, stage: 'done', result } satisfies Running);
    await this.count(result.success, result.error_message);
    if (result.error_details?.error_type === 'challenge') await this.around.bringForward?.();
    await this.deliverLeftOver();
  }

  private async deliverLeftOver(): Promise<void> {
    const running = await this.store.get<Running>(runningKey);
    if (!running) return;
    await this.server.submit(running.task.id, afterRestart(running));
    await this.store.remove(runningKey);
  }

  private async count(isDone: boolean, error?: string): Promise<void> {
    const state = await this.state();
    state.done += isDone ? 1 : 0;
    state.failed += isDone ? 0 : 1;
    if (error) state.lastError = error;
    await this.store.set(stateKey, state);
  }

  private async show(name: StateName, more: Partial<State> = {}): Promise<void> {
    const { task: _, ...state } = await this.state();
    await this.store.set(stateKey, { ...state, name, ...more });
  }

  private async state(): Promise<State> {
    return (await this.store.get<State>(stateKey)) ?? { name: 'waiting', done: 0, failed: 0 };
  }
}
