import type { BesideFigures } from '../beside-figures';

/** The Indonesian words around numbers. */
export const id = {
  beforeTime: 'pukul|jam',
  dayEndings: '',
  beforeMonth: '',
  untilDay: 's d|sd|sampai|sampai dengan|hingga',
  ofOrder: 'pesanan|faktur',
  number: 'nomor|no',
  universalTime: 'waktu universal|waktu universal terkoordinasi',
  sizes: { thousand: 'ribuan', million: 'jutaan', billion: 'miliaran|milyaran' },
  beforeSize: 'dalam',
  sizeAlone: 'ribu|ribuan|rb|juta|jutaan|jt',
  ofCurrency: '',
  sizeFillers: 'satuan|nilai',
} satisfies BesideFigures;
