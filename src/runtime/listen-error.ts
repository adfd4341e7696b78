/** The HTTP door could not be opened: `code` is that of the system (EADDRINUSE, EACCES, …). */
export class ListenError extends Error {
  readonly code: string;
  readonly host: string;
  readonly port: number;

  constructor(code: string, { host, port }: { host: string; port: number }) {
    super(`${code}: ${host}:${port}`);
    this.name = 'ListenError';
    this.code = code;
    this.host = host;
    this.port = port;
  }
}
