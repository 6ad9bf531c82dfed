import type { CellInput, TabData } from '../spreadsheet/workbook';
import type { ChannelDay } from './visits';
import { wallTime } from './wall-time';

const header = [
  'Date',
  'Channel',
  'Sessions',
  'Visitors',
  'New visitors',
  'Page views',
  'Bounced sessions',
  'Carts',
  'Checkouts',
];

/** The visits as an owner keeps them: one row per day and channel. */
export function trafficTab(visits: readonly ChannelDay[]): TabData {
  return { name: 'Traffic', cells: [header, ...visits.map(trafficRow)] };
}

function trafficRow(visit: ChannelDay): CellInput[] {
  return [
    wallTime(visit.day.date, 0),
    visit.channel.name,
    visit.sessions,
    visit.visitors,
    visit.newVisitors,
    visit.pageViews,
    visit.bounced,
    visit.carts,
    visit.checkouts,
  ];
}
