import { hoursOfUnit } from '../../../cells/duration-text';

/** How many hours one unit in a column of durations has: by its header, else seconds for visits and hours for tickets. */
export function hoursPerUnit(field: string, header: string): number {
  for (const word of header.split(' ').reverse()) {
    // A single d or j in a header is no unit of time: "Durée d’engagement".
    const hours = word.length === 1 && 'dj'.includes(word) ? undefined : hoursOfUnit(word);
    if (hours !== undefined) return hours;
  }
  return field === 'averageDuration' || field === 'totalDuration' ? 1 / 3600 : 1;
}

const thousand = /\b(?:t|ton|tons|tonne|tonnes)\b/;

/** The factor that converts a column into the unit of its field: CO2 in tonnes, energy in kWh, waste in kilograms. */
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
