import { exception } from './bridge';

const PLACE = /%(?:(\d+)\$)?([-+ 0,#(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** `Utilities.formatString` and the formats of logging, like sprintf: %s, %d, %05.2f. */
export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    PLACE,
    (
      _all,
      position: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      kind: string,
    ) => {
      if (kind === '%') return '%';
      const index = position === undefined ? next++ : Number(position) - 1;
      if (index >= args.length) throw exception('Not enough arguments for the format string.');
      const decimals = precision === undefined ? undefined : Number(precision);
      return padded(formatted(kind, args[index], flags, decimals), flags, Number(width ?? 0), kind);
    },
  );
}

function formatted(kind: string, value: unknown, flags: string, decimals: number | undefined): string {
  const number = Number(value);
  switch (kind) {
    case 's':
    case 'S': {
      const text = String(value);
      const cut = decimals === undefined ? text : text.slice(0, decimals);
      return kind === 'S' ? cut.toUpperCase() : cut;
    }
    case 'd':
    case 'i':
      return signed(grouped(Math.trunc(Math.abs(number)).toFixed(0), flags), number, flags);
    case 'f':
    case 'F':
      return signed(grouped(Math.abs(number).toFixed(decimals ?? 6), flags), number, flags);
    case 'e':
    case 'E': {
      const text = Math.abs(number)
        .toExponential(decimals ?? 6)
        .replace(/e([+-])(\d)$/, 'e$10$2');
      return signed(kind === 'E' ? text.toUpperCase() : text, number, flags);
    }
    case 'g':
    case 'G':
      return signed(String(Number(Math.abs(number).toPrecision(decimals ?? 6))), number, flags);
    case 'x':
      return number.toString(16);
    case 'X':
      return number.toString(16).toUpperCase();
    case 'o':
      return number.toString(8);
    case 'b':
      return number.toString(2);
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value).slice(0, 1);
    case 'j':
      return JSON.stringify(value) ?? '';
    default:
      throw exception(`Unknown format %${kind}`);
  }
}

function signed(digits: string, number: number, flags: string): string {
  if (number < 0) return `-${digits}`;
  if (flags.includes('+')) return `+${digits}`;
  return flags.includes(' ') ? ` ${digits}` : digits;
}

function grouped(digits: string, flags: string): string {
  return flags.includes(',') ? digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : digits;
}

function padded(text: string, flags: string, width: number, kind: string): string {
  if (text.length >= width) return text;
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || kind === 's') return text.padStart(width);
  const [, sign = '', digits = ''] = /^([+\- ]?)(.*)$/.exec(text) ?? [];
  return sign + digits.padStart(width - sign.length, '0');
}
