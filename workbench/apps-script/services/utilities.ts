import type { Charset, SignedBytes } from '../byte-arrays';
import { newBlob } from './blob';
import { call, exception } from './bridge';
import { NativeDate } from './clock-date';
import { formatString } from './format-string';
import { enumeration, enumName, serviceClass } from './service';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;
type GoogleCharset = GoogleAppsScript.Utilities.Charset;
type Data = string | SignedBytes;

const charsets = enumeration('US_ASCII', 'UTF_8');
const digests = enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const macs = enumeration('HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512');

type Implemented = Pick<
  GoogleUtilities,
  'formatDate' | 'formatString' | 'getUuid' | 'parseCsv' | 'parseDate' | 'sleep'
> & {
  base64Decode(encoded: string, charset?: GoogleCharset): number[];
  base64DecodeWebSafe(encoded: string, charset?: GoogleCharset): number[];
  base64Encode(data: Data, charset?: GoogleCharset): string;
  base64EncodeWebSafe(data: Data, charset?: GoogleCharset): string;
  computeDigest(algorithm: unknown, value: Data, charset?: GoogleCharset): number[];
  computeHmacSha256Signature(value: Data, key: Data, charset?: GoogleCharset): number[];
  computeHmacSignature(algorithm: unknown, value: Data, key: Data, charset?: GoogleCharset): number[];
  newBlob(data: Data, contentType?: string | null, name?: string | null): GoogleAppsScript.Base.Blob;
};

class UtilitiesMethods implements Implemented {
  base64Encode(data: Data, charset?: GoogleCharset): string {
    return call('encodeBase64', data, charsetName(charset), false);
  }

  base64EncodeWebSafe(data: Data, charset?: GoogleCharset): string {
    return call('encodeBase64', data, charsetName(charset), true);
  }

  base64Decode(encoded: string, _charset?: GoogleCharset): number[] {
    return call('decodeBase64', String(encoded), false);
  }

  base64DecodeWebSafe(encoded: string, _charset?: GoogleCharset): number[] {
    return call('decodeBase64', String(encoded), true);
  }

  computeDigest(algorithm: unknown, value: Data, charset?: GoogleCharset): number[] {
    return call('digest', enumName(digests, algorithm, 'algorithm'), value, charsetName(charset, 'US_ASCII'));
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: GoogleCharset): number[] {
    return call('hmac', 'HMAC_SHA_256', value, key, charsetName(charset, 'US_ASCII'));
  }

  computeHmacSignature(algorithm: unknown, value: Data, key: Data, charset?: GoogleCharset): number[] {
    return call('hmac', enumName(macs, algorithm, 'algorithm'), value, key, charsetName(charset, 'US_ASCII'));
  }

  newBlob(data: Data, contentType?: string | null, name?: string | null): GoogleAppsScript.Base.Blob {
    const bytes = typeof data === 'string' ? call('textToBytes', data) : [...data];
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return newBlob(bytes, type, name ?? null);
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    const instant = Number(date);
    if (Number.isNaN(instant)) throw exception('Invalid argument: date. Should be of type: Date');
    return call('formatDate', instant, String(timeZone), String(format));
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    return new NativeDate(call('parseDate', String(date), String(timeZone), String(format)));
  }

  formatString(template: string, ...args: unknown[]): string {
    return formatString(String(template), args);
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return call('parseCsv', String(csv), String(delimiter));
  }

  getUuid(): string {
    return call('uuid');
  }

  sleep(milliseconds: number): void {
    call('sleep', Number(milliseconds));
  }
}

/** A text without a character set is read differently by each method. */
function charsetName(charset: unknown, otherwise: Charset = 'UTF_8'): Charset {
  return charset === undefined ? otherwise : enumName(charsets, charset, 'charset');
}

export const utilities = serviceClass<GoogleUtilities, object>({
  name: 'Utilities',
  parts: [UtilitiesMethods],
  fields: { Charset: charsets, DigestAlgorithm: digests, MacAlgorithm: macs },
  approximated: {
    formatDate: 'English names',
    parseDate: 'refuses rare pattern letters by name',
    sleep: 'turns the clock instead of waiting',
  },
}).of({});
