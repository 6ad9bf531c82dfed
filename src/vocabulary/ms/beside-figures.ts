import type { BesideFigures } from '../beside-figures';

/** The Malay words around numbers. */
export const ms = {
  beforeTime: 'pukul|jam|pada',
  dayEndings: '',
  beforeMonth: '',
  untilDay: 'sampai|hingga',
  ofOrder: 'pesanan|resit|invois',
  number: 'nombor|no',
  universalTime: 'waktu universal|waktu universal selaras',
  sizes: { thousand: 'ribuan', million: 'jutaan', billion: 'bilion' },
  beforeSize: 'dalam',
  sizeAlone: 'ribu|ribuan|juta|jutaan',
  ofCurrency: '',
  sizeFillers: 'nilai',
} satisfies BesideFigures;
