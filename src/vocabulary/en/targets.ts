import type { TargetWords } from '../target-words';

/** The English words that owners write in tables of targets, besides those of the add-on. */
export const en = {
  columns: {
    kpi: 'metric|measure|indicator',
    segment: 'channel|device|segments',
    type: 'direction|kind',
    baseline: 'from|start value|starting value|current|current value|base|base line',
    target: 'target value|goal|goal value|to|aim',
    start: 'start date|begin|begins|from date|since',
    deadline: 'due|due date|end|end date|until|by|target date',
    owner: 'responsible|person|who|pic|responsible person',
    note: 'notes|comment|comments|remark|remarks',
  },
  aims: {
    reach: 'reach|reached|get to|increase|raise|grow|decrease|reduce|lower|sum|total|ratio|level|rate',
    above: 'above|stay above|at least|minimum|min|not below|floor',
    below: 'below|stay below|at most|maximum|max|not above|cap|ceiling|limit|budget',
  },
  segments: {
    all: 'all|everything|total|whole shop|shop total',
    mobile: 'mobile|phone|phones|smartphone|smartphones|device mobile|mobile phone',
    tablet: 'tablets|ipad',
    desktop: 'desktops|computer|computers|pc|laptop|laptops',
  },
} satisfies TargetWords;
