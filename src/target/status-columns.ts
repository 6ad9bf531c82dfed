/** The columns that the add-on writes beside the owner's in a table of targets, in their order. */
export const statusColumns = [
  'actual',
  'expected',
  'low',
  'high',
  'status',
  'forecast',
  'requiredPerDay',
  'problem',
] as const;

export type StatusColumn = (typeof statusColumns)[number];
