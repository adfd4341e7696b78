import type { VNode } from 'preact';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import type { ReadingModel } from './need-model.ts';
import { Readings } from './need-records.tsx';
import { trailToNeed } from './trail.ts';

export type ReadersModel = {
  reference: string;
  readings: readonly ReadingModel[];
  /** The local address of the next page; null at the end. */
  next: string | null;
};

/** Everybody outside the organization of its owner who has read a need, the latest first. */
export function readersPage(page: Page, { reference, readings, next }: ReadersModel): VNode {
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('need.readers-title', { reference })}
      trail={trailToNeed(page, reference)}
      wide
    >
      <p>{words('need.readers-means')}</p>
      {readings.length === 0 ? (
        <p>{words('need.no-readers')}</p>
      ) : (
        <Readings page={page} readings={readings} />
      )}
      {next !== null && (
        <p>
          <a href={next} rel="next">
            {words('list.next')}
          </a>
        </p>
      )}
    </Layout>
  );
}
