// By what people know a device: browsers say more of themselves than anybody wants to read, and each
// claims to be those before it, so the most particular comes first.
type Signs = readonly (readonly [name: string, sign: RegExp])[];

const browsers: Signs = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Headless)?(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
];

const systems: Signs = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

/** The browser and the system that a User-Agent names, "Firefox · Windows"; undefined for neither. */
export function deviceName(userAgent: string): string | undefined {
  const names = [browsers, systems].flatMap((known) =>
    known
      .filter(([, sign]) => sign.test(userAgent))
      .map(([name]) => name)
      .slice(0, 1),
  );
  return names.length === 0 ? undefined : names.join(' · ');
}
