/** The groups in which owners meet the KPIs, in this order. */
export const families = [
  'sales',
  'funnel',
  'customers',
  'site',
  'inventory',
  'marketing',
  'service',
  'mobile',
  'social',
  'sustainability',
  'omnichannel',
] as const;

export type Family = (typeof families)[number];
