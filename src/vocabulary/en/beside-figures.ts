import type { BesideFigures } from '../beside-figures';

/** The English words around numbers. */
export const en = {
  beforeTime: 'at',
  dayEndings: 'st|nd|rd|th',
  beforeMonth: '',
  untilDay: 'to|until|till|through',
  ofOrder: 'order|invoice|receipt',
  number: 'number|no|nr',
  universalTime: 'utc|gmt|zulu|universal time|coordinated universal time',
  sizes: { thousand: 'thousands', million: 'millions', billion: 'billions' },
  beforeSize: 'in',
  sizeAlone: '',
  ofCurrency: 'of',
  sizeFillers: 'x|stated|value|values',
} satisfies BesideFigures;
