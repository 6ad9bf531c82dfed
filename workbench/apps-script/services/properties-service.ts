import type { PropertyScope } from '../property-stores';
import { call } from './bridge';
import { service } from './service';

type GoogleProperties = GoogleAppsScript.Properties.Properties;
type GooglePropertiesService = GoogleAppsScript.Properties.PropertiesService;

type Implemented = Pick<
  GoogleProperties,
  | 'deleteAllProperties'
  | 'deleteProperty'
  | 'getKeys'
  | 'getProperties'
  | 'getProperty'
  | 'setProperties'
  | 'setProperty'
>;

class PropertiesImplementation implements Implemented {
  readonly self: GoogleProperties;

  constructor(private readonly scope: PropertyScope) {
    this.self = service<GoogleProperties>(this, { name: 'Properties' });
  }

  getProperty(key: string): string | null {
    return call('getProperty', this.scope, String(key));
  }

  getProperties(): Record<string, string> {
    return call('getProperties', this.scope);
  }

  getKeys(): string[] {
    return Object.keys(call('getProperties', this.scope));
  }

  setProperty(key: string, value: string): GoogleProperties {
    call('setProperties', this.scope, { [String(key)]: String(value) }, false);
    return this.self;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): GoogleProperties {
    const texts = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    call('setProperties', this.scope, texts, deleteAllOthers);
    return this.self;
  }

  deleteProperty(key: string): GoogleProperties {
    call('deleteProperty', this.scope, String(key));
    return this.self;
  }

  deleteAllProperties(): GoogleProperties {
    call('deleteProperties', this.scope);
    return this.self;
  }
}

class PropertiesServiceImplementation
  implements
    Pick<GooglePropertiesService, 'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'>
{
  getDocumentProperties(): GoogleProperties {
    return new PropertiesImplementation('document').self;
  }

  getScriptProperties(): GoogleProperties {
    return new PropertiesImplementation('script').self;
  }

  getUserProperties(): GoogleProperties {
    return new PropertiesImplementation('user').self;
  }
}

export const propertiesService = service<GooglePropertiesService>(new PropertiesServiceImplementation(), {
  name: 'PropertiesService',
  handles: ['getDocumentProperties', 'getScriptProperties', 'getUserProperties'],
});
