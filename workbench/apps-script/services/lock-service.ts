import type { LockName } from '../locks';
import { call, exception } from './bridge';
import { serviceClass } from './service';

type GoogleLock = GoogleAppsScript.Lock.Lock;
type GoogleLockService = GoogleAppsScript.Lock.LockService;

class Named {
  constructor(readonly name: LockName) {}
}

class LockMethods implements GoogleLock {
  constructor(private readonly lock: Named) {}

  tryLock(timeoutInMillis: number): boolean {
    // A negative timeout never gets the lock.
    return timeoutInMillis >= 0 && call('tryLock', this.lock.name, timeoutInMillis);
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw exception('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return call('hasLock', this.lock.name);
  }

  releaseLock(): void {
    call('releaseLock', this.lock.name);
  }
}

const lock = serviceClass<GoogleLock, Named>({
  name: 'Lock',
  parts: [LockMethods],
  approximated: {
    waitLock:
      'waiting turns the clock; an execution that a trigger interrupted goes on only after the trigger ended',
  },
});

class LockServiceMethods implements GoogleLockService {
  getDocumentLock(): GoogleLock {
    return lock.of(new Named('document'));
  }

  getScriptLock(): GoogleLock {
    return lock.of(new Named('script'));
  }

  getUserLock(): GoogleLock {
    return lock.of(new Named('user'));
  }
}

export const lockService = serviceClass<GoogleLockService, object>({
  name: 'LockService',
  parts: [LockServiceMethods],
  handles: ['getDocumentLock', 'getScriptLock', 'getUserLock'],
}).of({});
