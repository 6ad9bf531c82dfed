import { expect, it } from 'vitest';
import { furtherFunctions } from '../../src/functions/further/further-functions';
import { optionCodes } from '../../src/kpi/arguments';
import { catalogue } from '../../src/kpi/catalogue';

// The definitions of the product: id, family, function, arguments, unit, better, cadence, stage. An argument
// is a value (v), a column (c) or a single cell beside columns (o).
const contract = `
revenue                   sales          KPI_REVENUE                 cc   money    higher  daily   action
gmv                       sales          KPI_GMV                     cc   money    higher  daily   action
orders                    sales          KPI_ORDERS                  cc   count    higher  daily   action
aov                       sales          KPI_AOV                     vv   money    higher  weekly  action
order_size                sales          KPI_ORDER_SIZE              vv   ratio    higher  weekly  action
cogs                      sales          KPI_COGS                    cc   money    lower   monthly action
gross_profit              sales          KPI_GROSS_PROFIT            vv   money    higher  monthly action
gross_margin              sales          KPI_GROSS_MARGIN            vv   percent  higher  monthly action
net_profit                sales          KPI_NET_PROFIT              vvvv money    higher  monthly action
net_margin                sales          KPI_NET_MARGIN              vvvv percent  higher  monthly action
average_margin            sales          KPI_AVERAGE_MARGIN          cc   percent  higher  monthly action
revenue_growth            sales          KPI_GROWTH                  vv   percent  higher  monthly action
cancellation_rate         sales          KPI_CANCELLATION            vv   percent  lower   weekly  action
revenue_per_visitor       sales          KPI_REVENUE_PER_VISITOR     vv   money    higher  weekly  decision
conversion_rate           funnel         KPI_CONVERSION              vv   percent  higher  daily   decision
add_to_cart_rate          funnel         KPI_ADD_TO_CART             vv   percent  higher  daily   interest
cart_abandonment          funnel         KPI_CART_ABANDONMENT        vv   percent  lower   daily   decision
checkout_completion       funnel         KPI_CHECKOUT_COMPLETION     vv   percent  higher  daily   decision
new_customers             customers      KPI_NEW_CUSTOMERS           ccoo count    higher  monthly action
cac                       customers      KPI_CAC                     vv   money    lower   monthly awareness
clv                       customers      KPI_CLV                     vvvv money    higher  monthly loyalty
clv_cac_ratio             customers      KPI_CLV_CAC                 vv   ratio    higher  monthly loyalty
retention_rate            customers      KPI_RETENTION               vvv  percent  higher  monthly loyalty
churn_rate                customers      KPI_CHURN                   vv   percent  lower   monthly loyalty
repeat_purchase_rate      customers      KPI_REPEAT_RATE             vv   percent  higher  monthly loyalty
purchase_frequency        customers      KPI_PURCHASE_FREQUENCY      vv   ratio    higher  monthly loyalty
returning_customer_rate   customers      KPI_RETURNING_CUSTOMERS     vv   percent  higher  monthly loyalty
traffic                   site           KPI_TRAFFIC                 cco  count    higher  daily   awareness
new_visitor_share         site           KPI_NEW_VISITORS            vv   percent  neither weekly  awareness
revisit_rate              site           KPI_REVISIT                 vv   percent  higher  weekly  interest
traffic_sources           site           KPI_TRAFFIC_SOURCES         cccc table    neither weekly  awareness
session_duration          site           KPI_SESSION_DURATION        cv   duration higher  weekly  interest
pages_per_visit           site           KPI_PAGES_PER_VISIT         vv   ratio    higher  weekly  interest
bounce_rate               site           KPI_BOUNCE                  vv   percent  lower   weekly  interest
inventory_turnover        inventory      KPI_INVENTORY_TURNOVER      vvv  ratio    higher  monthly -
days_of_inventory         inventory      KPI_DAYS_OF_INVENTORY       vvvo days     lower   monthly -
stockout_rate             inventory      KPI_STOCKOUT                vv   percent  lower   weekly  -
order_cycle_time          inventory      KPI_ORDER_CYCLE             cco  days     lower   weekly  -
return_rate               inventory      KPI_RETURN_RATE             vv   percent  lower   monthly -
reorder_point             inventory      KPI_REORDER_POINT           cvo  count    neither weekly  -
cpc                       marketing      KPI_CPC                     vv   money    lower   weekly  awareness
ctr                       marketing      KPI_CTR                     vv   percent  higher  weekly  awareness
average_position          marketing      KPI_AVERAGE_POSITION        cc   ratio    lower   weekly  awareness
roas                      marketing      KPI_ROAS                    vv   ratio    higher  weekly  awareness
csat                      service        KPI_CSAT                    coo  percent  higher  monthly loyalty
nps                       service        KPI_NPS                     c    score    higher  monthly advocacy
complaint_rate            service        KPI_COMPLAINTS              vv   percent  lower   monthly loyalty
review_score              service        KPI_REVIEW_SCORE            cc   ratio    higher  monthly loyalty
hit_rate                  service        KPI_HIT_RATE                vv   percent  lower   monthly loyalty
first_response_time       service        KPI_FIRST_RESPONSE          ccoo duration lower   daily   loyalty
resolution_time           service        KPI_RESOLUTION_TIME         ccoo duration lower   weekly  loyalty
active_issues             service        KPI_ACTIVE_ISSUES           cco  count    lower   daily   loyalty
mobile_conversion         mobile         KPI_MOBILE_CONVERSION       vv   percent  higher  weekly  decision
mobile_aov                mobile         KPI_MOBILE_AOV              vv   money    higher  weekly  action
mobile_cart_abandonment   mobile         KPI_MOBILE_CART_ABANDONMENT vv   percent  lower   weekly  decision
mobile_traffic_share      mobile         KPI_MOBILE_TRAFFIC          vv   percent  neither weekly  awareness
sms_subscribers           mobile         KPI_SMS_SUBSCRIBERS         vv   percent  higher  monthly interest
app_downloads             mobile         KPI_APP_DOWNLOADS           c    count    higher  monthly interest
app_active_ratio          mobile         KPI_APP_ACTIVE              vv   percent  higher  monthly interest
push_opt_in               mobile         KPI_PUSH_OPT_IN             vv   percent  higher  monthly interest
engagement_rate           social         KPI_ENGAGEMENT              vv   percent  higher  weekly  interest
reach                     social         KPI_REACH                   vv   percent  higher  weekly  awareness
impressions               social         KPI_FREQUENCY               vv   ratio    neither weekly  awareness
follower_growth           social         KPI_FOLLOWER_GROWTH         vv   percent  higher  monthly awareness
influencer_conversion     social         KPI_INFLUENCER_CONVERSION   vv   percent  higher  monthly decision
carbon_footprint          sustainability KPI_CARBON                  vv   ratio    lower   monthly -
energy_per_order          sustainability KPI_ENERGY                  vv   ratio    lower   monthly -
recycling_rate            sustainability KPI_RECYCLING               vv   percent  higher  monthly -
sustainable_materials     sustainability KPI_SUSTAINABLE_MATERIALS   vv   percent  higher  monthly -
community_contribution    sustainability KPI_COMMUNITY               vv   percent  higher  monthly -
diversity_index           sustainability KPI_DIVERSITY               c    ratio    higher  monthly -
channel_traffic           omnichannel    KPI_CHANNEL_TRAFFIC         cc   table    neither weekly  awareness
channel_conversion        omnichannel    KPI_CHANNEL_CONVERSION      ccc  table    higher  weekly  decision
recommendation_conversion omnichannel    KPI_RECOMMENDATION          vv   percent  higher  weekly  interest
product_interest          omnichannel    KPI_PRODUCT_INTEREST        ccc  table    neither weekly  interest
purchase_triggers         omnichannel    KPI_ATTRIBUTION             cco  table    neither monthly decision
advocacy_rate             omnichannel    KPI_ADVOCACY                vv   percent  higher  monthly advocacy
`;

/**
 * The kinds of a definition's arguments, one letter each as in the contract; a value beside a column is a
 * single cell.
 */
function kindsOf({ kind, arguments: declared }: (typeof catalogue)[number]): string {
  if (kind === 'values') return 'v'.repeat(declared.length);
  return declared.map(({ single }) => (single === true ? 'o' : 'c')).join('');
}

function kindsInContract(kinds: string): string {
  return kinds.includes('c') ? kinds.replaceAll('v', 'o') : kinds.replaceAll('o', 'v');
}

it('holds the KPIs of the contract, in the order in which owners see them', () => {
  const defined = catalogue.map((kpi) => [
    kpi.id,
    kpi.family,
    kpi.functionName,
    kindsOf(kpi),
    kpi.unit,
    kpi.better,
    kpi.cadence,
    kpi.stage ?? '-',
  ]);
  const rows = contract
    .trim()
    .split('\n')
    .map((row) => row.split(/\s+/))
    .map(([id, family, name, kinds = '', ...others]) => [
      id,
      family,
      name,
      kindsInContract(kinds),
      ...others,
    ]);
  expect(defined).toEqual(rows);
});

it('feeds every formula from the tabs and from cells with as many inputs as it takes', () => {
  for (const kpi of catalogue) {
    if (kpi.kind === 'table') continue;
    expect(kpi.inputs.length, kpi.id).toBe(kpi.formula.length);
    if (kpi.kind === 'values') expect(kpi.arguments.length, kpi.id).toBe(kpi.formula.length);
  }
});

it('names no argument of a function twice, and lets only the last ones be left out', () => {
  for (const kpi of catalogue) {
    const names = kpi.arguments.map(({ name }) => name);
    expect(new Set(names).size, kpi.id).toBe(names.length);
    const optional = kpi.arguments.map((argument) => argument.optional === true);
    expect(optional, kpi.id).toEqual([...optional].sort());
  }
});

it('has at least two words for every option, and no word without an option', () => {
  const used = new Set<string>();
  for (const { kind, single, optional, choices = [] } of [...catalogue, ...furtherFunctions()].flatMap(
    (one) => one.arguments,
  )) {
    expect(choices.length > 0).toBe(kind === 'choice');
    for (const code of choices) used.add(code);
    if (kind !== 'choice') continue;
    expect([single, optional]).toEqual([true, true]);
    expect(new Set(choices).size).toBeGreaterThan(1);
  }
  expect([...used].sort()).toEqual([...optionCodes].sort());
});

it('gives bounds only to figures, and defaults only to optional arguments', () => {
  for (const kpi of catalogue) {
    for (const { name, kind, optional, defaultValue, low, high } of kpi.arguments) {
      const isFigure = ['count', 'money', 'number', 'duration'].includes(kind);
      expect(isFigure || (defaultValue ?? low ?? high) === undefined, `${kpi.id} ${name}`).toBe(true);
      if (defaultValue !== undefined) expect(optional, `${kpi.id} ${name}`).toBe(true);
      expect(low ?? -Infinity).toBeLessThanOrEqual(defaultValue ?? high ?? Infinity);
      expect(defaultValue ?? -Infinity).toBeLessThanOrEqual(high ?? Infinity);
    }
  }
});

it('keeps the families together, so that each has one section', () => {
  const families = catalogue.map(({ family }) => family);
  const starts = families.filter((family, index) => family !== families[index - 1]);
  expect(starts).toEqual([...new Set(families)]);
});
