import type { ContextSettings } from '../protocol';
import { serviceClass } from './service';
import { userOf } from './user';

type GoogleSession = GoogleAppsScript.Base.Session;
type GoogleUser = GoogleAppsScript.Base.User;

type Implemented = Pick<
  GoogleSession,
  | 'getActiveUser'
  | 'getActiveUserLocale'
  | 'getEffectiveUser'
  | 'getScriptTimeZone'
  | 'getTemporaryActiveUserKey'
>;

class SessionMethods implements Implemented {
  constructor(private readonly settings: ContextSettings) {}

  /** Empty without full authorisation. */
  getActiveUser(): GoogleUser {
    return userOf(this.settings.authMode === 'FULL' ? this.settings.userEmail : '');
  }

  getEffectiveUser(): GoogleUser {
    return userOf(this.settings.authMode === 'FULL' ? this.settings.userEmail : '');
  }

  getActiveUserLocale(): string {
    return this.settings.userLocale;
  }

  getScriptTimeZone(): string {
    return this.settings.scriptTimeZone;
  }

  getTemporaryActiveUserKey(): string {
    return `temporary-${this.settings.scriptId}`;
  }
}

export const sessionClass = serviceClass<GoogleSession, ContextSettings>({
  name: 'Session',
  parts: [SessionMethods],
});
