import type { DigestMail } from '../summary/digest';
import { productName } from './user-interface';

/** Set by the build. Only a build with mail has the permission for it in its manifest. */
declare const WITH_MAIL: boolean;

/** Whether this build can send mail. */
export function sendsMail(): boolean {
  return WITH_MAIL;
}

/** Sends a mail, unless the user's daily quota is used up. */
export function sendMail(to: string, { subject, plain, html }: DigestMail): 'sent' | 'quotaUsedUp' {
  if (!WITH_MAIL || MailApp.getRemainingDailyQuota() < 1) return 'quotaUsedUp';
  MailApp.sendEmail(to, subject, plain, { htmlBody: html, name: productName });
  return 'sent';
}
