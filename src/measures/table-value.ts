import type { TableKpiId } from '../kpi/catalogue';
import type { TableKpi } from '../kpi/definition';
import { noOrders } from '../tables/reading/orders/no-orders';
import type { Shop } from '../tables/shop';
import { countedColumns } from './counted-columns';
import type { KpiValue } from './kpi-value';
import type { Span } from './spans';
import { TablesOfSpan } from './tables-of-span';

/** The columns for the table KPIs of a shop in a span. Rows that sum up orders have no channels or products. */
export function tablesOfShop(
  { orders, traffic }: Pick<Shop, 'orders' | 'traffic'>,
  span: Span,
): TablesOfSpan {
  const listed = orders.sumsUp ? noOrders(orders.currency, orders.firstDay, orders.lastDay) : orders;
  return new TablesOfSpan(listed, traffic, span);
}

/** A KPI that is a table, in a span. */
export function tableValue(kpi: TableKpi<TableKpiId>, tables: TablesOfSpan): KpiValue {
  const found = tables.columnsOf(kpi.id);
  if (found.state === 'noData') return found;
  const table = kpi.tabulate(countedColumns(found.columns, 'last'));
  return 'code' in table ? { state: 'problem', problem: table } : { state: 'table', table };
}
