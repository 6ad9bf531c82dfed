import type { CacheScope } from '../cache-stores';
import { call, exception } from './bridge';
import { serviceClass } from './service';

type GoogleCache = GoogleAppsScript.Cache.Cache;
type GoogleCacheService = GoogleAppsScript.Cache.CacheService;

const DEFAULT_SECONDS = 600;

class Scope {
  constructor(readonly name: CacheScope) {}
}

class CacheMethods implements GoogleCache {
  constructor(private readonly scope: Scope) {}

  get(key: string): string | null {
    const name = given(key, 'key');
    return call('cacheGet', this.scope.name, [name])[name] ?? null;
  }

  getAll(keys: string[]): Record<string, string> {
    return call('cacheGet', this.scope.name, keys.map(String));
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): void {
    call(
      'cachePut',
      this.scope.name,
      { [given(key, 'key')]: given(value, 'value') },
      seconds(expirationInSeconds),
    );
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_SECONDS): void {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    call('cachePut', this.scope.name, texts, seconds(expirationInSeconds));
  }

  remove(key: string): void {
    call('cacheRemove', this.scope.name, [given(key, 'key')]);
  }

  removeAll(keys: string[]): void {
    call('cacheRemove', this.scope.name, keys.map(String));
  }
}

function given(value: unknown, parameter: string): string {
  if (value === null || value === undefined) throw exception(`Argument cannot be null: ${parameter}`);
  return String(value);
}

function seconds(value: number): number {
  if (value < 1) throw exception('Invalid argument: expirationInSeconds');
  return value;
}

const cache = serviceClass<GoogleCache, Scope>({ name: 'Cache', parts: [CacheMethods] });

class CacheServiceMethods implements GoogleCacheService {
  getDocumentCache(): GoogleCache | null {
    return cache.of(new Scope('document'));
  }

  getScriptCache(): GoogleCache {
    return cache.of(new Scope('script'));
  }

  getUserCache(): GoogleCache {
    return cache.of(new Scope('user'));
  }
}

export const cacheService = serviceClass<GoogleCacheService, object>({
  name: 'CacheService',
  parts: [CacheServiceMethods],
  handles: ['getDocumentCache', 'getScriptCache', 'getUserCache'],
}).of({});
