import { lazyPattern } from './lazy-pattern';

const numberFirst = lazyPattern(String.raw`^(\d{1,2})\s*[-–—=:(.]\s*\(?\p{L}`, 'u');
const numberLast = lazyPattern(String.raw`\p{L}[^\d]*[-–—=:(]\s*(\d{1,2})\s*\)?$`, 'u');

/** The score in an answer with a label: "Extremely likely - 10", "0 (pas du tout)"; undefined for other texts. */
export function readScoreText(text: string): number | undefined {
  const trimmed = text.trim();
  const found = numberFirst().exec(trimmed)?.[1] ?? numberLast().exec(trimmed)?.[1];
  return found === undefined ? undefined : Number(found);
}
