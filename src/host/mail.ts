import type { DigestMail } from '../summary/digest';
import { productName } from './user-interface';

/** Set by the build: only where it was asked for mail does the manifest name the permission. */
declare const WITH_MAIL: boolean;

/** Whether this build can send mail. */
export function sendsMail(): boolean {
  return WITH_MAIL;
}

/** Sends a mail, unless those that the user may send in a day are used up. */
export function sendMail(to: string, { subject, plain, html }: DigestMail): 'sent' | 'quotaUsedUp' {
  if (!WITH_MAIL || MailApp.getRemainingDailyQuota() < 1) return 'quotaUsedUp';
  MailApp.sendEmail(to, subject, plain, { htmlBody: html, name: productName });
  return 'sent';
}
