/** What the door itself refuses before an action is reached: an address, a format, a size, a pace. */
export class DoorError extends Error {
  readonly status: number;
  readonly code: string;
  readonly parameters: Readonly<Record<string, string | number>>;

  constructor(status: number, code: string, parameters: DoorError['parameters'] = {}) {
    super(`${status}: ${code}`);
    this.name = 'DoorError';
    this.status = status;
    this.code = code;
    this.parameters = parameters;
  }
}
