import type { VNode } from 'preact';
import { Form } from '../form/form.tsx';
import type { Page } from '../page.ts';
import { Tag } from '../parts/tag.tsx';
import { deviceName } from './device-name.ts';

/** A device on which the person is signed in. */
export type DeviceModel = {
  id: string;
  current: boolean;
  /** What the browser says of itself (User-Agent). */
  device: string;
  /** Of the network. */
  address: string;
  createdAt: Date;
  usedAt: Date;
};

/** Where the person is signed in, and how to end that. */
export function Devices(props: { page: Page; devices: readonly DeviceModel[] }): VNode {
  const { page, devices } = props;
  const { words } = page;
  const nameOf = ({ device }: DeviceModel) => deviceName(device) ?? words('devices.unknown');
  return (
    <section aria-labelledby="devices">
      <h2 id="devices">{words('devices.title')}</h2>
      <p>{words('devices.means')}</p>
      <ul class="rows">
        {devices.map((device) => (
          <li key={device.id}>
            <div>
              <p>
                <strong>{nameOf(device)}</strong>
                {device.current && <Tag tone="good">{words('devices.this')}</Tag>}
              </p>
              <p class="hint">
                {words('devices.times', {
                  since: device.createdAt.toISOString(),
                  used: device.usedAt.toISOString(),
                })}
                {' · '}
                {device.address}
              </p>
            </div>
            {!device.current && (
              <Form
                page={page}
                action={`/account/devices/${device.id}/end`}
                button={words('devices.end')}
                about={nameOf(device)}
                look="quiet"
                inline
              />
            )}
          </li>
        ))}
      </ul>
      {devices.length > 1 && (
        <Form
          page={page}
          action="/account/devices/end-others"
          button={words('devices.end-others')}
          look="danger"
        />
      )}
    </section>
  );
}
