/** Durations that came as text: 0:02:30, "2m 30s", "3 jam 20 menit", "1 h 05 min". */

const units: readonly (readonly [hours: number, names: RegExp])[] = [
  [1 / 3600, /^(?:s|secs?|seconds?|detik|dtk|saat|secondes?)$/],
  [1 / 60, /^(?:m|mn|mins?|minutes?|menit|mnt|minit)$/],
  [1, /^(?:h|hrs?|hours?|jam|heures?)$/],
  [24, /^(?:d|days?|hari|hr|j|jours?)$/],
];

/** How many hours a unit has, undefined for a word that is none. */
export function hoursOfUnit(word: string): number | undefined {
  return units.find(([, names]) => names.test(word))?.[0];
}

/**
 * The hours of a text, undefined for one that is no duration. A clock of two parts is hours and minutes, or
 * minutes and seconds where the durations are short, as those of visits are.
 */
export function readDurationText(text: string, isShort = false): number | undefined {
  const trimmed = text.trim().toLowerCase();
  const clock = /^(?:(\d+)\s*(?:d|days?|j)?[\s.]+)?(\d+):([0-5]?\d)(?::([0-5]?\d)(?:[.,]\d+)?)?$/.exec(
    trimmed,
  );
  if (clock !== null) {
    const [, days = '0', first = '0', second = '0', third] = clock;
    if (third === undefined && isShort) return Number(first) / 60 + Number(second) / 3600;
    return Number(days) * 24 + Number(first) + Number(second) / 60 + Number(third ?? 0) / 3600;
  }
  if (!/^\d/.test(trimmed)) return undefined;
  let hours = 0;
  const rest = trimmed.replace(/(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?/gu, (whole, figure: string, word: string) => {
    const unit = hoursOfUnit(word);
    if (unit === undefined) return whole;
    hours += Number(figure.replace(',', '.')) * unit;
    return '';
  });
  return /^[\s,]*$/.test(rest) ? hours : undefined;
}
