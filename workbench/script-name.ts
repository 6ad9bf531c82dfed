/** The name that docs/deploy.md tells owners to give the script, and therefore the name of its menu. */
export const scriptName = 'Shop KPI';
