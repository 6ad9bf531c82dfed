import type { BesideFigures } from '../beside-figures';

/** The French words around numbers. */
export const fr = {
  beforeTime: 'a',
  dayEndings: 'er',
  beforeMonth: 'de',
  untilDay: 'au|jusqu au',
  ofOrder: 'commande|facture',
  number: 'numero|no|nr',
  universalTime: 'temps universel|temps universel coordonne',
  sizes: { thousand: 'milliers', million: 'millions', billion: 'milliards' },
  beforeSize: 'en',
  sizeAlone: '',
  ofCurrency: 'de|d',
  sizeFillers: 'exprime|exprimee|valeur',
} satisfies BesideFigures;
