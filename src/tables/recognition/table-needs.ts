import type { TableKind } from '../../vocabulary/fields';
import { Marker } from '../../vocabulary/markers';
import { networksInHeaders } from '../../vocabulary/platforms';
import type { Assigned } from './assign-columns';
import type { TriedTable } from './tried-table';

/** Fields that tables of many kinds share: they say little about which one it is. */
const shared: ReadonlySet<string> = new Set([
  'date',
  'startDate',
  'endDate',
  'channel',
  'product',
  'sku',
  'currency',
  'customer',
  'device',
  'country',
  'location',
  'status',
  'kind',
  'category',
  'unitCost',
  'campaign',
  'influencer',
  'group',
  'satisfaction',
]);

/** Words beside a ticket's moment of opening that say it is one. */
const ticketWords = new Marker('ticket', 'within');
/** Words that make a list of products and amounts one of purchases or payouts, not of costs. */
const notCosts = new Marker('notCosts', 'within');

/** Words of a report on e-mail campaigns. */
const mailWords = new Marker('mailReport', 'within');

/** The position of a page in search results. */
const searchWords = new Marker('searchPosition', 'within');

/** Words beside a score that say it is a customer's. */
const surveyWords = new Marker('survey', 'within');

const networks = new RegExp(`\\b(?:${networksInHeaders})\\b`);

interface Asked {
  readonly assigned: Assigned;
  readonly table: TriedTable;
  /** Whether the tab's name says this kind. */
  readonly isNamed: boolean;
}

/** Whether a table has at least what its kind needs. */
function hasNeeds(kind: TableKind, { assigned, table, isNamed }: Asked): boolean {
  const { columns, weak } = assigned;
  const has = (...fields: readonly string[]): boolean => fields.some((field) => columns[field] !== undefined);
  const count = (...fields: readonly string[]): number =>
    fields.filter((field) => columns[field] !== undefined).length;
  const isSaid = (field: string): boolean => columns[field] !== undefined && !weak.has(field);
  const says = (words: RegExp | Marker): boolean => table.headers.some((header) => words.test(header.words));
  switch (kind) {
    case 'ads': {
      const figures = count('clicks', 'impressions', 'reach', 'position', 'adOrders', 'adRevenue');
      if (isSaid('spend')) return has('date', 'startDate', 'campaign', 'channel') || figures > 0;
      // Clicks in reports of e-mail services and search engines cost nothing: they are not advertising.
      if (says(mailWords) || (has('position') && !has('campaign', 'spend'))) return false;
      if (has('spend')) return isNamed || has('clicks', 'impressions') || (has('campaign') && figures > 0);
      return (
        has('clicks', 'impressions') && (isNamed || has('campaign') || count('clicks', 'impressions') > 1)
      );
    }
    case 'costs': {
      const ofProduct = has('unitCost') && has('product', 'sku');
      if (!isNamed && says(notCosts)) return ofProduct && !has('date', 'startDate');
      if (ofProduct) return true;
      return (
        has('amount') &&
        has('date', 'startDate', 'category') &&
        (isSaid('amount') || isSaid('category') || isNamed)
      );
    }
    case 'surveys':
      return (
        has('npsScore', 'rating', 'satisfaction') ||
        (has('score') && (has('kind') || isNamed || says(surveyWords)))
      );
    case 'support':
      return (
        has('openedAt') &&
        (has('answeredAt', 'resolvedAt', 'firstResponse', 'resolution') ||
          isSaid('ticketId') ||
          isNamed ||
          says(ticketWords))
      );
    case 'inventory':
      return (
        has('product', 'sku', 'date') &&
        (isSaid('stock') || isSaid('stockValue') || (isNamed && has('stock')))
      );
    case 'social': {
      // Reports of search positions or e-mails are not of a social network.
      if (says(searchWords) || says(mailWords)) return false;
      if (has('followers', 'interactions', 'smsSubscribers', 'appDownloads', 'appUsers', 'pushOptIns')) {
        return true;
      }
      const figures = count(
        'impressions',
        'reach',
        'likes',
        'comments',
        'shares',
        'clicks',
        'appActiveUsers',
      );
      return figures > 1 || (figures > 0 && (isNamed || says(networks))) || has('likes');
    }
    case 'sustainability':
      return (
        has('tonnesCo2e', 'recycled', 'sustainableMaterials', 'contribution') ||
        isSaid('kilowattHours') ||
        (isNamed && has('kilowattHours', 'waste', 'materials')) ||
        (has('date', 'startDate') && has('waste')) ||
        (has('group') && has('headcount'))
      );
    case 'rates':
      return has('currency') && has('rate') && table.headers.length <= 8 && (isSaid('currency') || isNamed);
    default:
      return false;
  }
}

/** The score of the columns for their kind. */
export function weighed({ assignments }: Assigned): number {
  let score = 0;
  for (const one of assignments) score += one.score * (shared.has(one.field) ? 0.25 : 1);
  return score;
}

/** The weight of a column of spend for advertising. */
const paidWeight = 2;

/** The score of a table for a kind, 0 where it lacks what the kind needs. */
export function scoreOf(kind: TableKind, asked: Asked): number {
  if (!hasNeeds(kind, asked)) return 0;
  const { columns, weak } = asked.assigned;
  // Saves and comments beside what was spent are those of an ad: nothing else of a network costs money.
  const isPaid = kind === 'ads' && columns.spend !== undefined && !weak.has('spend');
  return weighed(asked.assigned) + (asked.isNamed ? 0.75 : 0) + (isPaid ? paidWeight : 0);
}
