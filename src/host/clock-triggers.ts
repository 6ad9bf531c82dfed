type Trigger = GoogleAppsScript.Script.Trigger;

/** Triggers of whoever works here: Google shows nobody those of another editor. */
function ownTriggers(handler: string): readonly Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}

/** What was found of the one hourly trigger of a function; it is there now. */
export type TriggerFound = 'one' | 'none' | 'several';

/** Sees to it that exactly one trigger calls the function every hour. */
export function keepHourlyTrigger(handler: string): TriggerFound {
  const [first, ...others] = ownTriggers(handler);
  // Before one is made: an add-on may have one of each kind only.
  for (const trigger of others) ScriptApp.deleteTrigger(trigger);
  if (first === undefined) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  if (first === undefined) return 'none';
  return others.length === 0 ? 'one' : 'several';
}

/** Takes away every trigger of whoever works here that calls the function. */
export function removeTriggers(handler: string): void {
  for (const trigger of ownTriggers(handler)) ScriptApp.deleteTrigger(trigger);
}

/** Has the function called when the spreadsheet changes; says whether that can be had. */
export function keepChangeTrigger(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  handler: string,
): boolean {
  if (ownTriggers(handler).length > 0) return true;
  try {
    ScriptApp.newTrigger(handler).forSpreadsheet(spreadsheet).onChange().create();
    return true;
  } catch {
    // Not everywhere, and never more than so many: then the hourly trigger reads the tabs.
    return false;
  }
}

/** Whether Google lets the functions do all that the manifest names. */
export function isAuthorised(): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const status = ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus();
  return status !== AuthorizationStatus.REQUIRED;
}
