import { sendMail, sendsMail } from '../../host/mail';
import type { RunResult } from '../../schedule/log-line';
import { digestKey, digestMail } from '../../summary/digest';
import type { Summary } from '../../summary/summary';
import type { TargetState } from '../../target/follow-targets';
import { reasonOf } from '../error-reason';
import type { OpenDocument } from '../open-document';
import { loadSchedule } from '../stored/schedule';
import { digestSent, keptDigest } from '../stored/schedule-state';

/** The summary and the targets of a scheduled run. */
export interface Found {
  readonly summary: Summary;
  readonly targets: readonly TargetState[];
}

/** How sending the digest went. */
export interface DigestOutcome {
  readonly result: Extract<RunResult, 'mailed' | 'mailQuota' | 'mailFailed'>;
  readonly detail: string;
}

/**
 * Mails the result of a run if the owner wants a digest and this period's has not been sent; undefined if
 * there is nothing to send. The digest is noted as sent before it is, so that a run which is cut off in
 * between sends none rather than two.
 */
export function sendDigest(
  { spreadsheet, store, settings, texts }: OpenDocument,
  { summary, targets }: Found,
): DigestOutcome | undefined {
  if (!sendsMail()) return undefined;
  const { digestTo } = loadSchedule(store);
  const before = digestSent(store);
  const period = digestKey(summary.period);
  if (digestTo === '' || before === period) return undefined;
  const { cards, shopName } = settings;
  const address = spreadsheet.getUrl();
  const mail = digestMail({ summary, targets, cards, shopName, address, texts });
  store.setAll(keptDigest(period));
  const outcome = tryToSend(digestTo, mail);
  if (outcome.result !== 'mailed') store.setAll(keptDigest(before));
  return outcome;
}

function tryToSend(to: string, mail: ReturnType<typeof digestMail>): DigestOutcome {
  try {
    const result = sendMail(to, mail) === 'sent' ? 'mailed' : 'mailQuota';
    return { result, detail: result === 'mailed' ? to : '' };
  } catch (error) {
    return { result: 'mailFailed', detail: reasonOf(error) };
  }
}
