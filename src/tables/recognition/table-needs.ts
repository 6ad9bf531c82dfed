import type { TableKind } from '../../vocabulary/fields';
import { Marker } from '../../vocabulary/markers';
import { networksInHeaders } from '../../vocabulary/platforms';
import type { Assigned } from './assign-columns';
import type { TriedTable } from './tried-table';

/** Fields that many kinds of tables have, so they hardly show the kind. */
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

/** Headers beside "created at" which show that a table lists support tickets. */
const ticketWords = new Marker('ticket', 'within');
/** Headers which show that a list of amounts has purchases or payouts, not costs. */
const notCosts = new Marker('notCosts', 'within');

/** Headers of reports on e-mail campaigns. */
const mailWords = new Marker('mailReport', 'within');

/** Headers of reports on search engines: the position of a page in the results. */
const searchWords = new Marker('searchPosition', 'within');

/** Headers beside a score which show that a customer gave it. */
const surveyWords = new Marker('survey', 'within');

const networks = new RegExp(`\\b(?:${networksInHeaders})\\b`);

interface AssignedTable {
  readonly assigned: Assigned;
  readonly table: TriedTable;
  /** Whether the tab's name contains a word for this kind. */
  readonly isNamed: boolean;
}

/** Whether a table has at least what its kind needs. */
function hasNeeds(kind: TableKind, { assigned, table, isNamed }: AssignedTable): boolean {
  const { columns, weak } = assigned;
  const has = (...fields: readonly string[]): boolean => fields.some((field) => columns[field] !== undefined);
  const count = (...fields: readonly string[]): number =>
    fields.filter((field) => columns[field] !== undefined).length;
  const isClear = (field: string): boolean => columns[field] !== undefined && !weak.has(field);
  const hasHeader = (words: RegExp | Marker): boolean =>
    table.headers.some((header) => words.test(header.words));
  switch (kind) {
    case 'ads': {
      const figures = count('clicks', 'impressions', 'reach', 'position', 'adOrders', 'adRevenue');
      if (isClear('spend')) return has('date', 'startDate', 'campaign', 'channel') || figures > 0;
      // Clicks on e-mails or search results are not advertising, because they cost nothing.
      if (hasHeader(mailWords) || (has('position') && !has('campaign', 'spend'))) return false;
      if (has('spend')) return isNamed || has('clicks', 'impressions') || (has('campaign') && figures > 0);
      return (
        has('clicks', 'impressions') && (isNamed || has('campaign') || count('clicks', 'impressions') > 1)
      );
    }
    case 'costs': {
      const ofProduct = has('unitCost') && has('product', 'sku');
      if (!isNamed && hasHeader(notCosts)) return ofProduct && !has('date', 'startDate');
      if (ofProduct) return true;
      return (
        has('amount') &&
        has('date', 'startDate', 'category') &&
        (isClear('amount') || isClear('category') || isNamed)
      );
    }
    case 'surveys':
      return (
        has('npsScore', 'rating', 'satisfaction') ||
        (has('score') && (has('kind') || isNamed || hasHeader(surveyWords)))
      );
    case 'support':
      return (
        has('openedAt') &&
        (has('answeredAt', 'resolvedAt', 'firstResponse', 'resolution') ||
          isClear('ticketId') ||
          isNamed ||
          hasHeader(ticketWords))
      );
    case 'inventory':
      return (
        has('product', 'sku', 'date') &&
        (isClear('stock') || isClear('stockValue') || (isNamed && has('stock')))
      );
    case 'social': {
      // Search engines and e-mail services report clicks and impressions too.
      if (hasHeader(searchWords) || hasHeader(mailWords)) return false;
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
      return figures > 1 || (figures > 0 && (isNamed || hasHeader(networks))) || has('likes');
    }
    case 'sustainability':
      return (
        has('tonnesCo2e', 'recycled', 'sustainableMaterials', 'contribution') ||
        isClear('kilowattHours') ||
        (isNamed && has('kilowattHours', 'waste', 'materials')) ||
        (has('date', 'startDate') && has('waste')) ||
        (has('group') && has('headcount'))
      );
    case 'rates':
      return has('currency') && has('rate') && table.headers.length <= 8 && (isClear('currency') || isNamed);
    default:
      return false;
  }
}

/** The sum of the scores of the columns. Fields that many kinds of tables have count a quarter. */
export function scoreOfColumns({ assignments }: Assigned): number {
  let score = 0;
  for (const one of assignments) score += one.score * (shared.has(one.field) ? 0.25 : 1);
  return score;
}

/** How much a column with spend adds to the score for ads. */
const paidWeight = 2;

/** The score of a table for a kind, 0 where it lacks what the kind needs. */
export function scoreOf(kind: TableKind, found: AssignedTable): number {
  if (!hasNeeds(kind, found)) return 0;
  const { columns, weak } = found.assigned;
  // A report of ads in a social network has likes and comments too. Only ads have spend.
  const isPaid = kind === 'ads' && columns.spend !== undefined && !weak.has('spend');
  return scoreOfColumns(found.assigned) + (found.isNamed ? 0.75 : 0) + (isPaid ? paidWeight : 0);
}
