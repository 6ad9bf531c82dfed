/** The name that docs/deploy.md has owners give the script, and under which its menu stands. */
export const scriptName = 'Shop KPI';
