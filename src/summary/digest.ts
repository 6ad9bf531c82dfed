import { sayIn } from '../i18n/say';
import type { Texts } from '../i18n/texts';
import type { KpiId } from '../kpi/catalogue';
import type { Period } from '../period/period';
import type { TargetState } from '../target/follow-targets';
import { cardFigures } from './card-figures';
import { headlineWords } from './headline-words';
import { moneyOf } from './number-formats';
import { turnedTargets } from './page/target-rows';
import type { Summary } from './summary';
import { byUrgency, targetSentence } from './target-text';

/** A mail, as HTML and as plain text. */
export interface DigestMail {
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

export interface Digest {
  readonly summary: Summary;
  readonly targets: readonly TargetState[];
  readonly cards: readonly KpiId[];
  readonly shopName: string | null;
  /** The address of the spreadsheet. */
  readonly address: string;
  readonly texts: Texts;
}

/** A title with the lines below it. */
interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The summary in short, as a mail. Texts of the owner's data are escaped. */
export function digestMail(digest: Digest): DigestMail {
  const { summary, shopName, address, texts } = digest;
  const say = sayIn(texts);
  const { period, covered } = summary;
  const title = shopName === null ? texts.summary.title : `${shopName} – ${texts.summary.title}`;
  const span = say.span(period);
  const days = covered === undefined ? span : `${span} (${texts.summary.inPart(say.span(covered))})`;
  const parts = partsOf(digest);
  const footer = texts.schedule.digest.why;
  return {
    // A line break would end the header of the mail.
    subject: `${title}, ${span}`.replace(/\s+/g, ' ').trim(),
    plain: [
      title,
      days,
      ...parts.flatMap((part) => ['', part.title, ...part.lines.map((line) => `- ${line}`)]),
      '',
      address,
      footer,
    ].join('\n'),
    html: [
      `<h2>${escaped(title)}</h2>`,
      `<p>${escaped(days)}</p>`,
      ...parts.map(
        (part) =>
          `<h3>${escaped(part.title)}</h3><ul>${part.lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
      ),
      `<p><a href="${escaped(address)}">${escaped(texts.schedule.digest.open)}</a></p>`,
      `<p><small>${escaped(footer)}</small></p>`,
    ].join('\n'),
  };
}

/** Headlines, cards and targets, without the empty ones. */
function partsOf({ summary, targets, cards, texts }: Digest): readonly Part[] {
  const figures = cardFigures(summary, cards, texts).map(({ name, value, change }) => {
    const figure = texts.schedule.digest.figure(name, value);
    return change === '' ? figure : `${figure} (${change})`;
  });
  const money = moneyOf(summary);
  const parts: readonly Part[] = [
    {
      title: texts.summary.headlines,
      lines: [
        ...turnedTargets({ targets, texts }),
        ...summary.headlines.map((headline) => headlineWords(headline, money, texts)),
      ],
    },
    { title: texts.schedule.digest.figures, lines: figures },
    {
      title: texts.targets.title,
      lines: byUrgency(targets).map((state) => targetSentence(state, money, texts)),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** Identifies a digest: there is one for each period. */
export function digestKey({ kind, from }: Period): string {
  return `${kind} ${from}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
