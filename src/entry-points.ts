/** A function that Apps Script calls by its name: a simple trigger, a menu item, the sidebar. */
export interface EntryPoint {
  readonly name: string;
  readonly description: string;
  /** Whether it stands in app.html. If not, it stands in Code.js, which every formula cell compiles. */
  readonly needsApp: boolean;
  /** A function in Code.js that tells whether there is nothing to do. Then app.html is not loaded. */
  readonly unless?: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** Every such function; the build writes them into Code.js beside the custom functions. */
export const entryPoints: readonly EntryPoint[] = [
  {
    name: 'onOpen',
    description: 'Adds the Shop KPI menu when the spreadsheet is opened.',
    needsApp: false,
    parameters: [{ name: 'event', description: 'What Google says about the opening.' }],
  },
  {
    name: 'onInstall',
    description: 'Adds the Shop KPI menu right after the add-on was installed.',
    needsApp: false,
    parameters: [{ name: 'event', description: 'What Google says about the installation.' }],
  },
  {
    name: 'generateSummary',
    description: 'Writes the KPI summary from the raw tabs, or says why it cannot.',
    needsApp: true,
    parameters: [],
  },
  {
    name: 'createRawTabs',
    description: 'Makes empty tabs with headers for the tables that the spreadsheet has none of yet.',
    needsApp: true,
    parameters: [],
  },
  {
    name: 'insertSampleShop',
    description: 'Fills an empty spreadsheet with a sample shop, or says why it cannot.',
    needsApp: true,
    parameters: [],
  },
  {
    name: 'openSidebar',
    description: 'Opens the sidebar.',
    needsApp: true,
    parameters: [],
  },
  {
    name: 'refreshOnSchedule',
    description: 'Makes the KPI summary when the schedule says so: what the hourly trigger calls.',
    needsApp: true,
    unless: 'isTooEarly',
    parameters: [],
  },
  {
    name: 'noteChange',
    description: 'Notes that the spreadsheet changed: what the trigger of changes calls.',
    needsApp: false,
    parameters: [],
  },
  {
    name: 'answerSidebar',
    description: 'Answers what the sidebar asks.',
    needsApp: true,
    parameters: [{ name: 'request', description: 'What the sidebar asks, as a JSON value.' }],
  },
];
