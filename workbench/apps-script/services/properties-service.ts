import type { PropertyScope } from '../property-stores';
import { call } from './bridge';
import { serviceClass } from './service';

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

class Scope {
  readonly self: GoogleProperties = properties.of(this);
  constructor(readonly name: PropertyScope) {}
}

class PropertiesMethods implements Implemented {
  constructor(private readonly scope: Scope) {}

  getProperty(key: string): string | null {
    return call('getProperty', this.scope.name, String(key));
  }

  getProperties(): Record<string, string> {
    return call('getProperties', this.scope.name);
  }

  getKeys(): string[] {
    return Object.keys(call('getProperties', this.scope.name));
  }

  setProperty(key: string, value: string): GoogleProperties {
    call('setProperties', this.scope.name, { [String(key)]: String(value) }, false);
    return this.scope.self;
  }

  setProperties(values: Record<string, string>, deleteAllOthers = false): GoogleProperties {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    call('setProperties', this.scope.name, texts, deleteAllOthers);
    return this.scope.self;
  }

  deleteProperty(key: string): GoogleProperties {
    call('deleteProperty', this.scope.name, String(key));
    return this.scope.self;
  }

  deleteAllProperties(): GoogleProperties {
    call('deleteProperties', this.scope.name);
    return this.scope.self;
  }
}

const properties = serviceClass<GoogleProperties, Scope>({
  name: 'Properties',
  parts: [PropertiesMethods],
  approximated: {
    setProperty:
      'user and script properties live as long as the workbench runs, document properties as long as the workbook',
  },
});

class PropertiesServiceMethods
  implements
    Pick<GooglePropertiesService, 'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'>
{
  getDocumentProperties(): GoogleProperties {
    return new Scope('document').self;
  }

  getScriptProperties(): GoogleProperties {
    return new Scope('script').self;
  }

  getUserProperties(): GoogleProperties {
    return new Scope('user').self;
  }
}

export const propertiesService = serviceClass<GooglePropertiesService, object>({
  name: 'PropertiesService',
  parts: [PropertiesServiceMethods],
  handles: ['getDocumentProperties', 'getScriptProperties', 'getUserProperties'],
}).of({});
