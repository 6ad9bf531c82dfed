import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../../workbench/apps-script/script';
import { buildWithMail } from './build-with-mail';
import { orders, ShopSpreadsheet, traffic } from './shop-spreadsheet';

const hour = 3_600_000;
const day = 24 * hour;
const daily = { every: 'day', hour: 7 } as const;
/** The clock begins at 6:00. */
const untilRun = 2 * hour;
const to = 'ana@example.com';

let build: Awaited<ReturnType<typeof buildWithMail>>;
let open: (clock: Clock) => ShopSpreadsheet;

const newClock = (): Clock => {
  const start = Date.parse('2026-03-02T06:00:00+07:00');
  return new Clock(() => start);
};

beforeAll(async () => {
  build = await buildWithMail();
  const given = { clock: newClock(), distFolder: build.distFolder };
  const spreadsheet = new ShopSpreadsheet([orders, traffic], 'en_US', 'Asia/Jakarta', given);
  spreadsheet.generate();
  open = spreadsheet.save();
});

afterAll(() => build.remove());

/** The shop on 2 March 2026 with its summary, its add-on built with mail. */
const shop = (): ShopSpreadsheet => open(newClock());

function save(spreadsheet: ShopSpreadsheet, digestTo?: string): unknown {
  return spreadsheet.ask({ type: 'saveSchedule', schedule: daily, digestTo });
}

function sentences(spreadsheet: ShopSpreadsheet): readonly string[] {
  const { runs } = Object(spreadsheet.ask({ type: 'schedule' }));
  return runs.map(({ sentence }: { sentence: string }) => sentence);
}

const nothing = 'Nothing new, so nothing was written.';

describe('a digest by mail', () => {
  it('is off until the owner gives an address', () => {
    const spreadsheet = shop();
    expect(save(spreadsheet)).toMatchObject({ state: 'schedule', digestTo: '' });
    spreadsheet.script.clock.advance(day + untilRun);
    expect(spreadsheet.script.mails.sent).toEqual([]);
    expect(sentences(spreadsheet)).toEqual([nothing, nothing]);
  });

  it('is sent after a run, once for each period', () => {
    const spreadsheet = shop();
    expect(save(spreadsheet, to)).toMatchObject({ digestTo: to });
    spreadsheet.script.clock.advance(2 * day + untilRun);
    const { sent } = spreadsheet.script.mails;
    expect(sent).toMatchObject([{ to, subject: 'KPI summary, 2026-02-01 – 2026-02-28' }]);
    // February: 400 + 4 × 25 + 100 + 200.
    expect(sent[0]?.plain).toContain('- Revenue: 800');
    expect(sent[0]?.html).toContain('https://');
    expect(sentences(spreadsheet)).toEqual([
      nothing,
      nothing,
      'The digest was mailed to ana@example.com.',
      nothing,
    ]);
    spreadsheet.ask({
      type: 'saveSettings',
      settings: { ...Object(spreadsheet.ask({ type: 'open' })).settings, period: 'week' },
    });
    spreadsheet.script.clock.advance(3 * day);
    expect(sent).toHaveLength(2);
  });

  it('is in the language of the owner', () => {
    const spreadsheet = shop();
    const { settings } = Object(spreadsheet.ask({ type: 'open' }));
    spreadsheet.ask({
      type: 'saveSettings',
      settings: { ...settings, language: 'id', shopName: 'Toko <Ana>' },
    });
    save(spreadsheet, to);
    spreadsheet.script.clock.advance(untilRun);
    const [mail] = spreadsheet.script.mails.sent;
    expect(mail?.subject).toMatch(/^Toko <Ana> – Ringkasan KPI/);
    expect(mail?.html).toContain('Toko &lt;Ana&gt;');
  });

  it('waits if the mail quota of the day is used up, reports it, and is sent with the next run', () => {
    const spreadsheet = shop();
    save(spreadsheet, to);
    spreadsheet.script.mails.quota = 0;
    spreadsheet.script.clock.advance(untilRun);
    expect(spreadsheet.script.mails.sent).toEqual([]);
    const usedUp = 'The digest was not mailed: your mails of this day are used up. The next run tries again.';
    expect(sentences(spreadsheet)).toEqual([usedUp, nothing]);
    spreadsheet.script.takeEffects();
    spreadsheet.script.open();
    expect(spreadsheet.script.takeEffects()).toMatchObject([
      { type: 'toast', message: expect.stringContaining(usedUp) },
    ]);
    spreadsheet.script.mails.quota = 1;
    spreadsheet.script.clock.advance(day);
    expect(spreadsheet.script.mails.sent).toHaveLength(1);
  });

  it('that cannot be sent is logged with the message of Google and tried again, and the summary is still written', () => {
    const spreadsheet = shop();
    save(spreadsheet, to);
    spreadsheet.type('Orders', 'E6', '500');
    spreadsheet.script.failCalls(({ operation }) =>
      operation === 'sendMail' ? { kind: 'thrown', message: 'Alamat tidak valid.' } : undefined,
    );
    spreadsheet.script.clock.advance(untilRun);
    spreadsheet.script.failCalls(null);
    expect(sentences(spreadsheet)).toEqual([
      'The digest could not be mailed. Google says: Alamat tidak valid.',
      'The summary was written.',
    ]);
    expect(spreadsheet.valueOf('KPI Summary', 'revenue', 'value')).toBe(900);
    spreadsheet.script.clock.advance(day);
    expect(spreadsheet.script.mails.sent).toHaveLength(1);
  });

  it('accepts a single address and nothing else', () => {
    const spreadsheet = shop();
    for (const wrong of ['ana', 'a@b.c, d@e.f', 'ana@example.com\nBcc: x@y.z', `${'a'.repeat(250)}@b.co`]) {
      expect(save(spreadsheet, wrong), wrong).toMatchObject({ state: 'refused' });
    }
  });
});

it('a build without mail neither offers a digest nor keeps an address for one', () => {
  const spreadsheet = new ShopSpreadsheet([orders, traffic]);
  expect(save(spreadsheet, to)).toMatchObject({ state: 'schedule', digestTo: null });
  spreadsheet.script.clock.advance(day);
  expect(spreadsheet.script.mails.sent).toEqual([]);
});
