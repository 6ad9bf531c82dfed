import { call, exception } from './bridge';
import { serviceClass } from './service';

type GoogleMailApp = GoogleAppsScript.Mail.MailApp;
type Options = GoogleAppsScript.Mail.MailAdvancedParameters;

class MailAppMethods implements Pick<GoogleMailApp, 'getRemainingDailyQuota' | 'sendEmail'> {
  getRemainingDailyQuota(): number {
    return call('mailQuota');
  }

  sendEmail(message: Options): void;
  sendEmail(recipient: string, subject: string, body: string, options?: Options): void;
  sendEmail(to: string, replyTo: string, subject: string, body: string): void;
  sendEmail(recipient: string | Options, subject?: string, body?: string, options?: Options | string): void {
    if (typeof recipient !== 'string' || typeof options === 'string') {
      throw exception('The workbench sends a mail by recipient, subject, body and options alone.');
    }
    call('sendMail', recipient, String(subject), String(body), options?.htmlBody ?? '');
  }
}

export const mailApp = serviceClass<GoogleMailApp, object>({
  name: 'MailApp',
  parts: [MailAppMethods],
  approximated: { sendEmail: 'keeps the mail instead of sending it; of the options htmlBody alone' },
}).of({});
