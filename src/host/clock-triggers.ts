type Trigger = GoogleAppsScript.Script.Trigger;

/** The current user's triggers for a function. Google does not show the triggers of other editors. */
function ownTriggers(handler: string): readonly Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}

/** How many hourly triggers of a function there were before. */
export type TriggerFound = 'one' | 'none' | 'several';

/** Makes sure that exactly one trigger calls the function every hour. */
export function ensureHourlyTrigger(handler: string): TriggerFound {
  const [first, ...others] = ownTriggers(handler);
  // An add-on may have only one trigger of each kind, so the others are deleted before a new one is made.
  for (const trigger of others) ScriptApp.deleteTrigger(trigger);
  if (first === undefined) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  if (first === undefined) return 'none';
  return others.length === 0 ? 'one' : 'several';
}

/** Deletes the current user's triggers for a function. */
export function removeTriggers(handler: string): void {
  for (const trigger of ownTriggers(handler)) ScriptApp.deleteTrigger(trigger);
}

/** Makes a trigger that calls the function when the spreadsheet changes. Returns false if Google does not allow it. */
export function ensureChangeTrigger(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  handler: string,
): boolean {
  if (ownTriggers(handler).length > 0) return true;
  try {
    ScriptApp.newTrigger(handler).forSpreadsheet(spreadsheet).onChange().create();
    return true;
  } catch {
    // Some accounts may not have such triggers, and their number is limited. Then the hourly trigger reads the tabs to
    // find changes.
    return false;
  }
}

/** Whether the user has granted every permission that the manifest names. */
export function isAuthorised(): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const status = ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus();
  return status !== AuthorizationStatus.REQUIRED;
}
