import { hoursOfUnit } from '../../../cells/duration-text';

/** Hours of one unit of a column of durations: what its header says, else what exports of such fields use. */
export function hoursPerUnit(field: string, header: string): number {
  for (const word of header.split(' ').reverse()) {
    // "Durée d’engagement": a lone d or j is no unit of time in a header.
    const hours = word.length === 1 && 'dj'.includes(word) ? undefined : hoursOfUnit(word);
    if (hours !== undefined) return hours;
  }
  return field === 'averageDuration' || field === 'totalDuration' ? 1 / 3600 : 1;
}

const thousand = /\b(?:t|ton|tons|tonne|tonnes)\b/;

/**
 * What a figure of the column is multiplied by to be in the field's unit: kilograms of CO2 become tonnes, tonnes of
 * waste kilograms.
 */
export function unitFactor(field: string, header: string): number {
  switch (field) {
    case 'tonnesCo2e':
      return /\bkgs?\b/.test(header) ? 0.001 : 1;
    case 'kilowattHours':
      return /\bm ?wh\b/.test(header) ? 1000 : 1;
    case 'waste':
    case 'recycled':
    case 'materials':
    case 'sustainableMaterials':
      return thousand.test(header) ? 1000 : 1;
    default:
      return 1;
  }
}
