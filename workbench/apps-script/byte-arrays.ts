import { createHash, createHmac } from 'node:crypto';
import { ScriptError } from './script-error';

/** Apps Script's bytes are signed, like those of Java. */
export type SignedBytes = readonly number[];
export type Charset = 'US_ASCII' | 'UTF_8';

const DIGESTS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

export function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

export function bytesOf(data: string | SignedBytes, charset: Charset = 'UTF_8'): Buffer {
  if (typeof data !== 'string') return Buffer.from(data.map(byte));
  if (charset === 'UTF_8') return Buffer.from(data, 'utf8');
  // Each character outside ASCII becomes a question mark.
  return Buffer.from(data.replace(/[^\0-\x7f]/gu, '?'), 'ascii');
}

function byte(value: unknown): number {
  const number = Number(value);
  if (Number.isNaN(number)) throw new ScriptError(`Cannot convert ${String(value)} to byte.`);
  return number;
}

export function textOf(bytes: SignedBytes, charset: string): string {
  const buffer = Buffer.from(bytes);
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(buffer);
  } catch {
    throw new ScriptError(`Invalid argument: charset (${charset})`);
  }
}

export function digest(algorithm: string, data: Buffer): number[] {
  const name = DIGESTS[algorithm];
  if (!name) throw new ScriptError(`Utilities.computeDigest with ${algorithm} is not in the workbench yet`);
  return signed(createHash(name).update(data).digest());
}

export function hmac(algorithm: string, data: Buffer, key: Buffer): number[] {
  const name = DIGESTS[algorithm.replace(/^HMAC_/, '')];
  if (!name)
    throw new ScriptError(`Utilities.computeHmacSignature with ${algorithm} is not in the workbench yet`);
  return signed(createHmac(name, key).update(data).digest());
}

/** Padding may be missing; any other text that is not base64 is refused. */
export function fromBase64(text: string, webSafe: boolean): number[] {
  const pattern = webSafe ? /^[\w-]*={0,2}$/ : /^[\w+/-]*={0,2}$/;
  if (!pattern.test(text)) throw new ScriptError('Could not decode string.');
  return signed(Buffer.from(text, webSafe ? 'base64url' : 'base64'));
}

export function toBase64(data: Buffer, webSafe: boolean): string {
  const text = data.toString('base64');
  return webSafe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
}
