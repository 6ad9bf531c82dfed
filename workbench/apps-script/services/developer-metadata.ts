import type { Metadata } from '../document-state';
import { call } from './bridge';
import { service } from './service';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Implemented = Pick<GoogleMetadata, 'getId' | 'getKey' | 'getValue' | 'remove' | 'setKey' | 'setValue'>;

/** DeveloperMetadata of a sheet: a note to the add-on itself that no user sees. */
export class DeveloperMetadataService implements Implemented {
  readonly self: GoogleMetadata;

  constructor(
    private readonly sheet: string,
    private readonly item: Metadata,
  ) {
    this.self = service<GoogleMetadata>(this, { name: 'DeveloperMetadata' });
  }

  getId(): number {
    return this.item.id;
  }

  getKey(): string {
    return this.item.key;
  }

  getValue(): string | null {
    return this.item.value;
  }

  setKey(key: string): GoogleMetadata {
    call('setMetadata', this.sheet, this.item.id, { key });
    this.item.key = key;
    return this.self;
  }

  setValue(value: string): GoogleMetadata {
    call('setMetadata', this.sheet, this.item.id, { value });
    this.item.value = value;
    return this.self;
  }

  remove(): void {
    call('removeMetadata', this.sheet, this.item.id);
  }
}
