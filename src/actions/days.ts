const millisecondsPerDay = 86_400_000;

/** The instant so many days of 24 hours after another; before it, where negative. */
export function daysAfter(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * millisecondsPerDay);
}
