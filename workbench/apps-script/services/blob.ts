import type { SignedBytes } from '../byte-arrays';
import { call, exception } from './bridge';
import { original, serviceClass } from './service';

type GoogleBlob = GoogleAppsScript.Base.Blob;

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  css: 'text/css',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
  zip: 'application/zip',
};

class Content {
  readonly self: GoogleBlob = blob.of(this);
  constructor(
    public bytes: number[],
    public type: string | null,
    public name: string | null,
  ) {}
}

type Implemented = Pick<
  GoogleBlob,
  | 'copyBlob'
  | 'getAs'
  | 'getBytes'
  | 'getContentType'
  | 'getDataAsString'
  | 'getName'
  | 'isGoogleType'
  | 'setContentType'
  | 'setContentTypeFromExtension'
  | 'setDataFromString'
  | 'setName'
> & { setBytes(data: SignedBytes): GoogleBlob };

class BlobMethods implements Implemented {
  constructor(private readonly content: Content) {}

  getBytes(): number[] {
    return [...this.content.bytes];
  }

  setBytes(data: SignedBytes): GoogleBlob {
    this.content.bytes = [...data];
    return this.content.self;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return call('bytesToText', this.content.bytes, String(charset));
  }

  setDataFromString(string: string, charset = 'UTF-8'): GoogleBlob {
    if (!/^utf-?8$/i.test(charset)) {
      throw exception(`Blob.setDataFromString with ${charset} is not in the workbench yet`);
    }
    this.content.bytes = call('textToBytes', String(string));
    return this.content.self;
  }

  getContentType(): string | null {
    return this.content.type;
  }

  setContentType(contentType: string | null): GoogleBlob {
    this.content.type = contentType;
    return this.content.self;
  }

  setContentTypeFromExtension(): GoogleBlob {
    const [, extension = ''] = /\.([^.]+)$/.exec(this.content.name ?? '') ?? [];
    this.content.type = TYPES[extension.toLowerCase()] ?? null;
    return this.content.self;
  }

  getName(): string | null {
    return this.content.name;
  }

  setName(name: string): GoogleBlob {
    this.content.name = String(name);
    return this.content.self;
  }

  copyBlob(): GoogleBlob {
    return newBlob([...this.content.bytes], this.content.type, this.content.name);
  }

  getAs(contentType: string): GoogleBlob {
    const { type, bytes, name } = this.content;
    const areTexts = [type, contentType].every((one) => one?.startsWith('text/'));
    if (contentType === type || areTexts) return newBlob([...bytes], contentType, name);
    throw exception(`Blob.getAs from ${this.content.type} to ${contentType} is not in the workbench yet`);
  }

  isGoogleType(): boolean {
    return false;
  }
}

const blob = serviceClass<GoogleBlob, Content>({ name: 'Blob', parts: [BlobMethods] });

export function newBlob(bytes: number[], type: string | null, name: string | null): GoogleBlob {
  return new Content(bytes, type, name).self;
}

/** The text of a blob that the script passed, undefined for anything else. */
export function blobText(argument: unknown): string | undefined {
  const content = original(argument);
  return content instanceof Content ? call('bytesToText', content.bytes, 'UTF-8') : undefined;
}
