import { ScriptError } from './script-error';

/** A mail that a script sent. */
export interface SentMail {
  to: string;
  subject: string;
  plain: string;
  html: string;
}

const SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

/** The mails of a script; they are kept here instead of being sent. */
export class Mails {
  readonly sent: SentMail[] = [];
  /** How many mails may still be sent. It is not renewed daily, as Google's quota is. */
  quota = 100;

  constructor(private readonly scopes: readonly string[]) {}

  send(mail: SentMail): void {
    this.checkScope('sendEmail');
    if (this.quota < 1) throw new ScriptError('Service invoked too many times for one day: email.');
    this.quota -= 1;
    this.sent.push(mail);
  }

  remaining(): number {
    this.checkScope('getRemainingDailyQuota');
    return this.quota;
  }

  private checkScope(method: string): void {
    if (this.scopes.includes(SCOPE)) return;
    throw new ScriptError(
      `Specified permissions are not sufficient to call MailApp.${method}. Required permissions: ${SCOPE}`,
    );
  }
}
