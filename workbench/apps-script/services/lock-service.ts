import { call, exception } from './bridge';
import { service } from './service';

type GoogleLock = GoogleAppsScript.Lock.Lock;
type GoogleLockService = GoogleAppsScript.Lock.LockService;

class LockImplementation implements Pick<GoogleLock, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'> {
  readonly self: GoogleLock;

  constructor(private readonly name: string) {
    this.self = service<GoogleLock>(this, { name: 'Lock' });
  }

  /** Executions follow one another in the workbench, so that waiting could not free a lock. */
  tryLock(_timeoutInMillis: number): boolean {
    return call('tryLock', this.name);
  }

  waitLock(_timeoutInMillis: number): void {
    if (!call('tryLock', this.name)) {
      throw exception('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return call('hasLock', this.name);
  }

  releaseLock(): void {
    call('releaseLock', this.name);
  }
}

class LockServiceImplementation
  implements Pick<GoogleLockService, 'getDocumentLock' | 'getScriptLock' | 'getUserLock'>
{
  getDocumentLock(): GoogleLock {
    return new LockImplementation('document').self;
  }

  getScriptLock(): GoogleLock {
    return new LockImplementation('script').self;
  }

  getUserLock(): GoogleLock {
    return new LockImplementation('user').self;
  }
}

export const lockService = service<GoogleLockService>(new LockServiceImplementation(), {
  name: 'LockService',
  handles: ['getDocumentLock', 'getScriptLock', 'getUserLock'],
});
