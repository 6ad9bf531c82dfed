import type { AuthMode, ContextSettings } from '../protocol';
import type { ClockSpec, TriggerEvent, TriggerInfo } from '../triggers';
import { call, exception } from './bridge';
import { type EnumValue, enumeration, enumName, googleEnum, original, serviceClass } from './service';
import { weekdays } from './sheet-enumerations';

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type GoogleTriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GoogleClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type GoogleSheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type GoogleAuthorization = GoogleAppsScript.Script.AuthorizationInfo;

const authModes = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const statuses = enumeration('REQUIRED', 'NOT_REQUIRED');
const eventTypes = enumeration(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
const triggerSources = enumeration('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
const installationSources = enumeration('APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON');

export function authModeValue(mode: AuthMode): EnumValue {
  return authModes[mode];
}

class Installed {
  constructor(readonly info: TriggerInfo) {}
}

class TriggerMethods implements GoogleTrigger {
  constructor(private readonly trigger: Installed) {}

  getEventType(): GoogleAppsScript.Script.EventType {
    return googleEnum(eventTypes[this.trigger.info.event]);
  }

  getHandlerFunction(): string {
    return this.trigger.info.handler;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    const isClock = this.trigger.info.event === 'CLOCK';
    return googleEnum(isClock ? triggerSources.CLOCK : triggerSources.SPREADSHEETS);
  }

  getTriggerSourceId(): string {
    const id: string | null = this.trigger.info.event === 'CLOCK' ? null : call('spreadsheet').id;
    return googleText(id);
  }

  getUniqueId(): string {
    return this.trigger.info.id;
  }
}

// Google declares a string, although clock triggers return null.
function googleText(text: string | null): string;
function googleText(text: string | null): string | null {
  return text;
}

const trigger = serviceClass<GoogleTrigger, Installed>({
  name: 'Trigger',
  path: 'ScriptApp.Trigger',
  parts: [TriggerMethods],
});

class Building {
  readonly clock: GoogleClockBuilder = clockBuilder.of(this);
  readonly sheet: GoogleSheetBuilder = sheetBuilder.of(this);
  readonly spec: ClockSpec = {};
  event: TriggerEvent | null = null;
  constructor(readonly handler: string) {}
}

class TriggerBuilderMethods {
  constructor(private readonly building: Building) {}

  timeBased(): GoogleClockBuilder {
    return this.building.clock;
  }

  forSpreadsheet(_sheet: unknown): GoogleSheetBuilder {
    return this.building.sheet;
  }
}

class ClockBuilderMethods implements GoogleClockBuilder {
  constructor(private readonly building: Building) {}

  after(durationMilliseconds: number): GoogleClockBuilder {
    return told(this.building, { after: durationMilliseconds });
  }

  at(date: GoogleAppsScript.Base.Date): GoogleClockBuilder {
    return told(this.building, { at: Number(date) });
  }

  atDate(year: number, month: number, day: number): GoogleClockBuilder {
    return told(this.building, { date: { year, month, day } });
  }

  atHour(hour: number): GoogleClockBuilder {
    return told(this.building, { hour });
  }

  nearMinute(minute: number): GoogleClockBuilder {
    return told(this.building, { minute });
  }

  everyMinutes(n: number): GoogleClockBuilder {
    return told(this.building, { everyMinutes: n });
  }

  everyHours(n: number): GoogleClockBuilder {
    return told(this.building, { everyHours: n });
  }

  everyDays(n: number): GoogleClockBuilder {
    return told(this.building, { everyDays: n });
  }

  everyWeeks(n: number): GoogleClockBuilder {
    return told(this.building, { everyWeeks: n });
  }

  onMonthDay(day: number): GoogleClockBuilder {
    return told(this.building, { monthDay: day });
  }

  onWeekDay(day: GoogleAppsScript.Base.Weekday): GoogleClockBuilder {
    const name = enumName(weekdays, day, 'day');
    return told(this.building, { weekDay: Object.keys(weekdays).indexOf(name) });
  }

  inTimezone(timezone: string): GoogleClockBuilder {
    return told(this.building, { timeZone: String(timezone) });
  }

  create(): GoogleTrigger {
    const info = call('createTrigger', this.building.handler, 'CLOCK', this.building.spec);
    return trigger.of(new Installed(info));
  }
}

class SheetBuilderMethods implements GoogleSheetBuilder {
  constructor(private readonly building: Building) {}

  onOpen(): GoogleSheetBuilder {
    return on(this.building, 'ON_OPEN');
  }

  onEdit(): GoogleSheetBuilder {
    return on(this.building, 'ON_EDIT');
  }

  onChange(): GoogleSheetBuilder {
    return on(this.building, 'ON_CHANGE');
  }

  onFormSubmit(): GoogleSheetBuilder {
    return on(this.building, 'ON_FORM_SUBMIT');
  }

  create(): GoogleTrigger {
    const { event, handler } = this.building;
    if (event === null) throw exception('The trigger was not told what it is for.');
    return trigger.of(new Installed(call('createTrigger', handler, event, null)));
  }
}

function told({ spec, clock }: Building, more: ClockSpec): GoogleClockBuilder {
  Object.assign(spec, more);
  return clock;
}

function on(building: Building, event: TriggerEvent): GoogleSheetBuilder {
  building.event = event;
  return building.sheet;
}

const clockBuilder = serviceClass<GoogleClockBuilder, Building>({
  name: 'ClockTriggerBuilder',
  path: 'ScriptApp.ClockTriggerBuilder',
  parts: [ClockBuilderMethods],
  handles: Object.getOwnPropertyNames(ClockBuilderMethods.prototype).filter((name) => name !== 'create'),
  approximated: {
    create: 'fires at the minute that was asked for, where Google takes a quarter of an hour around it',
  },
});
const sheetBuilder = serviceClass<GoogleSheetBuilder, Building>({
  name: 'SpreadsheetTriggerBuilder',
  path: 'ScriptApp.SpreadsheetTriggerBuilder',
  parts: [SheetBuilderMethods],
  handles: ['onChange', 'onEdit', 'onFormSubmit', 'onOpen'],
  approximated: { create: 'kept and listed, but never fired: only clock triggers fire' },
});
const triggerBuilder = serviceClass<GoogleTriggerBuilder, Building>({
  name: 'TriggerBuilder',
  path: 'ScriptApp.TriggerBuilder',
  parts: [TriggerBuilderMethods],
  handles: ['forSpreadsheet', 'timeBased'],
});

class AuthorizationMethods
  implements Pick<GoogleAuthorization, 'getAuthorizationStatus' | 'getAuthorizationUrl'>
{
  constructor(private readonly settings: ContextSettings) {}

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return googleEnum(this.settings.authMode === 'NONE' ? statuses.REQUIRED : statuses.NOT_REQUIRED);
  }

  getAuthorizationUrl(): string {
    const url: string | null =
      this.settings.authMode === 'NONE' ? 'https://script.google.com/macros/authorize' : null;
    return googleText(url);
  }
}

const authorization = serviceClass<GoogleAuthorization, ContextSettings>({
  name: 'AuthorizationInfo',
  parts: [AuthorizationMethods],
});

type Implemented = Pick<
  GoogleScriptApp,
  | 'deleteTrigger'
  | 'getAuthorizationInfo'
  | 'getInstallationSource'
  | 'getProjectTriggers'
  | 'getScriptId'
  | 'newTrigger'
> & { getUserTriggers(document: unknown): GoogleTrigger[] };

class ScriptAppMethods implements Implemented {
  constructor(private readonly settings: ContextSettings) {}

  getAuthorizationInfo(_authMode: GoogleAppsScript.Script.AuthMode): GoogleAuthorization {
    return authorization.of(this.settings);
  }

  getInstallationSource(): GoogleAppsScript.Script.InstallationSource {
    return googleEnum(installationSources.NONE);
  }

  getScriptId(): string {
    return this.settings.scriptId;
  }

  newTrigger(functionName: string): GoogleTriggerBuilder {
    return triggerBuilder.of(new Building(String(functionName)));
  }

  getProjectTriggers(): GoogleTrigger[] {
    return call('triggers').map((info) => trigger.of(new Installed(info)));
  }

  getUserTriggers(_document: unknown): GoogleTrigger[] {
    return this.getProjectTriggers().filter((own) => own.getEventType() !== googleEnum(eventTypes.CLOCK));
  }

  deleteTrigger(unwanted: GoogleTrigger): void {
    const target = original(unwanted);
    if (!(target instanceof Installed)) throw exception('Invalid argument: trigger');
    call('deleteTrigger', target.info.id);
  }
}

export const scriptAppClass = serviceClass<GoogleScriptApp, ContextSettings>({
  name: 'ScriptApp',
  parts: [ScriptAppMethods],
  handles: ['newTrigger'],
  fields: {
    AuthMode: authModes,
    AuthorizationStatus: statuses,
    EventType: eventTypes,
    InstallationSource: installationSources,
    TriggerSource: triggerSources,
    WeekDay: weekdays,
  },
});
