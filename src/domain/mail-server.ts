// The server that takes the mail of an installation, and in whose name it is sent.

/** How what is said to the server is kept from others: TLS at once, by STARTTLS, or not at all. */
export type MailSecurity = 'tls' | 'starttls' | 'none';

export type MailServer = {
  host: string;
  port: number;
  security: MailSecurity;
  /** Undefined where the server takes mail from whoever can reach it. */
  login: { user: string; password: string } | undefined;
};

/** A sender: an address, and the name shown beside it, which may be empty. */
export type MailSender = { name: string; address: string };

/** Hosts of the machine itself: what goes there crosses no network. */
export function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(host);
}

const usualPorts: Readonly<Record<MailSecurity, number>> = { tls: 465, starttls: 587, none: 25 };

/**
 * Reads `smtps://…` (TLS) or `smtp://…` (STARTTLS, refused where the server has none), with user and
 * password where the server asks for them. In the clear only to the machine itself, or where the
 * address ends in `?tls=off`: mail holds links that open accounts. Undefined for anything else.
 */
export function mailServerFrom(address: string): MailServer | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(address);
  const isSmtp = protocol === 'smtp:' && (search === '' || search === '?tls=off');
  const isSmtps = protocol === 'smtps:' && search === '';
  if (!(isSmtp || isSmtps) || hostname === '' || !['', '/'].includes(pathname) || hash !== '') {
    return undefined;
  }
  const inTheClear = search === '?tls=off' || isLoopback(hostname);
  const security = isSmtps ? 'tls' : inTheClear ? 'none' : 'starttls';
  const [user, secret] = [decoded(username), decoded(password)];
  if (user === undefined || secret === undefined) return undefined;
  return {
    // An address of IPv6 stands in brackets in a URL alone.
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? usualPorts[security] : Number(port),
    security,
    login: user === '' ? undefined : { user, password: secret },
  };
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Reads `address` or `Name <address>`; undefined for anything else. */
export function mailSenderFrom(text: string): MailSender | undefined {
  const [, name = '', bracketed] = /^([^<>"\r\n]{0,80})<([^<>]*)>$/.exec(text.trim()) ?? [];
  const address = (bracketed ?? text).trim();
  if (!/^[^\s<>"@,;:\\()]{1,64}@[a-z0-9.-]{1,190}$/i.test(address)) return undefined;
  return { name: name.trim(), address };
}
