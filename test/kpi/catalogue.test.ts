import { expect, it } from 'vitest';
import { catalogue } from '../../src/kpi/catalogue';

// The product's definitions: id, family, function, unit, better, cadence, stage.
const contract = `
revenue                 sales     KPI_REVENUE              money   higher daily   action
gmv                     sales     KPI_GMV                  money   higher daily   action
orders                  sales     KPI_ORDERS               count   higher daily   action
aov                     sales     KPI_AOV                  money   higher weekly  action
order_size              sales     KPI_ORDER_SIZE           ratio   higher weekly  action
revenue_growth          sales     KPI_GROWTH               percent higher monthly action
cancellation_rate       sales     KPI_CANCELLATION         percent lower  weekly  action
revenue_per_visitor     sales     KPI_REVENUE_PER_VISITOR  money   higher weekly  decision
conversion_rate         funnel    KPI_CONVERSION           percent higher daily   decision
cart_abandonment        funnel    KPI_CART_ABANDONMENT     percent lower  daily   decision
new_customers           customers KPI_NEW_CUSTOMERS        count   higher monthly action
repeat_purchase_rate    customers KPI_REPEAT_RATE          percent higher monthly loyalty
purchase_frequency      customers KPI_PURCHASE_FREQUENCY   ratio   higher monthly loyalty
returning_customer_rate customers KPI_RETURNING_CUSTOMERS  percent higher monthly loyalty
traffic                 site      KPI_TRAFFIC              count   higher daily   awareness
bounce_rate             site      KPI_BOUNCE               percent lower  weekly  interest
`;

it('holds the KPIs as the product defines them, in the order in which owners meet them', () => {
  const defined = catalogue.map(({ id, family, functionName, unit, better, cadence, stage }) => [
    id,
    family,
    functionName,
    unit,
    better,
    cadence,
    stage,
  ]);
  const rows = contract.trim().split('\n');
  expect(defined).toEqual(rows.map((row) => row.split(/\s+/)));
});

it('feeds every formula from the tabs and from cells with as many inputs as it takes', () => {
  for (const { id, formula, inputs, cell } of catalogue) {
    expect(inputs.length, id).toBe(formula.length);
    if (cell.kind === 'values') expect(cell.arguments.length, id).toBe(formula.length);
  }
});

it('names no argument of a function twice, and lets only the last ones be left out', () => {
  for (const { id, cell } of catalogue) {
    const names = cell.arguments.map(({ name }) => name);
    expect(new Set(names).size, id).toBe(names.length);
    const optional = cell.arguments.map((argument) => argument.optional === true);
    expect(optional, id).toEqual([...optional].sort());
  }
});

it('keeps the families together, so that each has one section', () => {
  const families = catalogue.map(({ family }) => family);
  const starts = families.filter((family, index) => family !== families[index - 1]);
  expect(starts).toEqual([...new Set(families)]);
});
