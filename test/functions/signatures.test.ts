import { describe, expect, it } from 'vitest';
import { customFunctionSignatures } from '../../src/functions/signatures';
import { languages } from '../../src/i18n/language';

// The contract with owners: names and parameters never change. Parameters in brackets may be left out.
const contract = [
  'KPI_REVENUE(amounts, [statuses])',
  'KPI_GMV(prices, quantities)',
  'KPI_ORDERS(order_ids, [statuses])',
  'KPI_AOV(revenue, orders)',
  'KPI_ORDER_SIZE(items, orders)',
  'KPI_COGS(unit_costs, quantities)',
  'KPI_GROSS_PROFIT(revenue, cogs)',
  'KPI_GROSS_MARGIN(revenue, cogs)',
  'KPI_NET_PROFIT(revenue, cogs, taxes, [other_costs])',
  'KPI_NET_MARGIN(revenue, cogs, taxes, [other_costs])',
  'KPI_AVERAGE_MARGIN(revenues, costs)',
  'KPI_GROWTH(current, previous)',
  'KPI_CANCELLATION(cancelled, orders)',
  'KPI_REVENUE_PER_VISITOR(revenue, visitors)',
  'KPI_CONVERSION(orders, visitors)',
  'KPI_ADD_TO_CART(sessions_with_add, sessions)',
  'KPI_CART_ABANDONMENT(carts, orders)',
  'KPI_CHECKOUT_COMPLETION(orders, checkouts)',
  'KPI_NEW_CUSTOMERS(customers, dates, start, end)',
  'KPI_CAC(spend, new_customers)',
  'KPI_CLV(aov, frequency, lifespan, [margin])',
  'KPI_CLV_CAC(clv, cac)',
  'KPI_RETENTION(customers_end, new_customers, customers_start)',
  'KPI_CHURN(lost_customers, customers_start)',
  'KPI_REPEAT_RATE(repeat_customers, customers)',
  'KPI_PURCHASE_FREQUENCY(orders, customers)',
  'KPI_RETURNING_CUSTOMERS(returning_customers, customers)',
  'KPI_TRAFFIC(visits, [segments], [segment])',
  'KPI_NEW_VISITORS(new_visitors, visitors)',
  'KPI_REVISIT(returning_visitors, visitors)',
  'KPI_TRAFFIC_SOURCES(sources, visits, [orders], [revenue])',
  'KPI_SESSION_DURATION(durations, [sessions])',
  'KPI_PAGES_PER_VISIT(pageviews, visits)',
  'KPI_BOUNCE(bounced_sessions, sessions)',
  'KPI_INVENTORY_TURNOVER(cogs, opening_stock, closing_stock)',
  'KPI_DAYS_OF_INVENTORY(cogs, opening_stock, closing_stock, [days])',
  'KPI_STOCKOUT(out_of_stock, checked)',
  'KPI_ORDER_CYCLE(ordered_at, delivered_at, [statistic])',
  'KPI_RETURN_RATE(returned, sold)',
  'KPI_REORDER_POINT(daily_demand, lead_time_days, [service_level])',
  'KPI_CPC(spend, clicks)',
  'KPI_CTR(clicks, impressions)',
  'KPI_AVERAGE_POSITION(positions, [impressions])',
  'KPI_ROAS(ad_revenue, ad_spend)',
  'KPI_CSAT(ratings, [scale_max], [method])',
  'KPI_NPS(scores)',
  'KPI_COMPLAINTS(complaints, orders)',
  'KPI_REVIEW_SCORE(ratings, [counts])',
  'KPI_HIT_RATE(contacts, units_sold)',
  'KPI_FIRST_RESPONSE(asked_at, answered_at, [unit], [statistic])',
  'KPI_RESOLUTION_TIME(opened_at, resolved_at, [unit], [statistic])',
  'KPI_ACTIVE_ISSUES(opened_at, resolved_at, [as_of])',
  'KPI_MOBILE_CONVERSION(mobile_orders, mobile_visitors)',
  'KPI_MOBILE_AOV(mobile_revenue, mobile_orders)',
  'KPI_MOBILE_CART_ABANDONMENT(mobile_carts, mobile_orders)',
  'KPI_MOBILE_TRAFFIC(mobile_visits, visits)',
  'KPI_SMS_SUBSCRIBERS(subscribers, previous)',
  'KPI_APP_DOWNLOADS(downloads)',
  'KPI_APP_ACTIVE(active_users, downloads)',
  'KPI_PUSH_OPT_IN(opted_in, app_users)',
  'KPI_ENGAGEMENT(interactions, base)',
  'KPI_REACH(reached, followers)',
  'KPI_FREQUENCY(impressions, reached)',
  'KPI_FOLLOWER_GROWTH(followers, previous)',
  'KPI_INFLUENCER_CONVERSION(orders, clicks)',
  'KPI_CARBON(tonnes_co2e, orders)',
  'KPI_ENERGY(kwh, orders)',
  'KPI_RECYCLING(recycled, waste)',
  'KPI_SUSTAINABLE_MATERIALS(sustainable, materials)',
  'KPI_COMMUNITY(contribution, revenue)',
  'KPI_DIVERSITY(headcounts)',
  'KPI_CHANNEL_TRAFFIC(channels, visits)',
  'KPI_CHANNEL_CONVERSION(channels, orders, visitors)',
  'KPI_RECOMMENDATION(orders_recommended, clicks_recommended)',
  'KPI_PRODUCT_INTEREST(products, views, [orders])',
  'KPI_ATTRIBUTION(paths, [values], [model])',
  'KPI_ADVOCACY(referred_orders, orders)',
  'KPI_COMPARE(dates, values, period, [comparison], [as_of], [aggregate])',
  'KPI_SIGNIFICANCE(successes, trials, previous_successes, previous_trials, [confidence])',
  'KPI_DRIVERS(visitors, orders, revenue, previous_visitors, previous_orders, previous_revenue)',
  'KPI_PACE(actual, target, start, deadline, [as_of], [baseline], [direction])',
  'KPI_REQUIRED(actual, target, start, deadline, [as_of])',
  'KPI_LIST([family])',
];

describe.each(languages)('the custom functions in %s', (language) => {
  const signatures = customFunctionSignatures(language);

  it('have the names and parameters of the contract', () => {
    const written = signatures.map(({ name, parameters }) => {
      const names = parameters.map((parameter) =>
        parameter.optional ? `[${parameter.name}]` : parameter.name,
      );
      return `${name}(${names.join(', ')})`;
    });
    expect(written).toEqual(contract);
  });

  it('are explained, and so is each of their arguments, in words that fit on one line of a comment', () => {
    for (const { name, description, parameters } of signatures) {
      for (const words of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(words, name).not.toBe('');
        expect(words, name).not.toMatch(/\n|\*\/|\bundefined\b/);
      }
    }
  });

  it('say of an argument that it may be left out, and of no other', () => {
    const parameters = signatures.flatMap((signature) => signature.parameters);
    const optional = parameters.find((parameter) => parameter.optional)?.description ?? '';
    const words = /[^.]+\.$/.exec(optional)?.[0] ?? optional;
    expect(words).not.toBe('');
    for (const parameter of parameters) {
      expect(parameter.description.endsWith(words), parameter.name).toBe(parameter.optional);
    }
  });
});
