import { expect, it } from 'vitest';
import { zoneOfHeader } from '../../src/cells/zone-text';

// Minutes east of UTC: Jakarta is 7 hours ahead, New York in winter 5 behind, Mumbai five and a half ahead.
it.each([
  ['Created (UTC)', 0],
  ['createdAtUtc', 0],
  ['order_date_utc', 0],
  ['Order date (GMT)', 0],
  ['Date (UTC+00:00)', 0],
  ['Created (Coordinated Universal Time)', 0],
  ['Date de commande (temps universel)', 0],
  ['Created date (Z)', 0],
  ['Order date (GMT+7)', 420],
  ['Order date (UTC+05:30)', 330],
  ['Order date (UTC−5)', -300],
  ['Order date UTC offset +7', 420],
  ['Order date GMT+0700', 420],
  ['UTC 2026', 0],
  ['Waktu pesanan (WIB)', 420],
  ['Purchase date PST', -480],
])('"%s" is a time zone %d minutes ahead of UTC', (header, minutes) => {
  expect(zoneOfHeader(header)).toBe(minutes);
});

it.each([
  'Order date',
  'Created at',
  'Tanggal',
  'Date of best sale',
  'Delivery (cash)',
  'Order date (local time)',
])('"%s" has no time zone', (header) => {
  expect(zoneOfHeader(header)).toBeUndefined();
});
