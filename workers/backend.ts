// What the two adapters of BullMQ have in common, as far as we use it.
import type { BulkJobOptions } from 'bullmq';

export const queueName = 'enlace';

/** What a job carries: the row of the outbox that it stands for, and its ids. */
export type JobData = { outboxId: number; payload: unknown };

/** The part of a job of BullMQ that we read, the same on both adapters. */
export type BullJob = {
  name: string;
  data: unknown;
  attemptsMade: number;
  stalledCounter: number;
  opts: { attempts?: number };
};

type Emitter = { on(event: 'error', listener: (error: Error) => void): unknown };
export type Producer = Emitter & {
  addBulk(rows: { name: string; data: JobData; opts: BulkJobOptions }[]): Promise<unknown>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
};
export type Consumer = Emitter & {
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  disconnect(): Promise<void>;
};

export type WorkerSettings = {
  /** Jobs at a time in this process. */
  concurrency: number;
  /** Milliseconds after which a job whose process fell silent is given to another. */
  lockDuration: number;
};

/** One of the two adapters. */
export type Backend = {
  openProducer(): Producer;
  openConsumer(process: (job: BullJob) => Promise<void>, settings: WorkerSettings): Consumer;
};
