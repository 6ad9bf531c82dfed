/** The groups of KPIs, in the order in which owners see them. */
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
