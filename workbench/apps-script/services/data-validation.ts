import type { ValidationRule } from '../document-state';
import { isGridRange } from '../operations/grid-range';
import type { Json } from '../protocol';
import { exception } from './bridge';
import { gridOf, rangeAt } from './range';
import { enumName, googleEnum, original, serviceClass } from './service';
import { dataValidationCriteria } from './sheet-enumerations';

type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type GoogleDate = GoogleAppsScript.Base.Date;
type CriteriaName = keyof typeof dataValidationCriteria;

class Validation {
  constructor(readonly rule: ValidationRule) {}
}

class ValidationMethods implements Omit<GoogleValidation, 'getHelpText'> {
  constructor(private readonly validation: Validation) {}

  getAllowInvalid(): boolean {
    return this.validation.rule.allowInvalid;
  }

  getCriteriaType(): GoogleCriteria {
    return criteriaType(this.validation.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    return this.validation.rule.values.map(fromJson);
  }

  getHelpText(): string | null {
    return this.validation.rule.helpText;
  }

  copy(): GoogleBuilder {
    const { criteria, values, allowInvalid, helpText } = this.validation.rule;
    const building = new Building();
    building.criteria = criteria;
    building.values = [...values];
    building.allowInvalid = allowInvalid;
    building.helpText = helpText;
    return building.self;
  }
}

const validation = serviceClass<GoogleValidation, Validation>({
  name: 'DataValidation',
  path: 'SpreadsheetApp.DataValidation',
  parts: [ValidationMethods],
  handles: ['copy'],
});

class Building {
  readonly self: GoogleBuilder = builder.of(this);
  criteria: string | null = null;
  values: Json[] = [];
  allowInvalid = true;
  helpText: string | null = null;
}

class BuilderMethods implements GoogleBuilder {
  constructor(private readonly building: Building) {}

  build(): GoogleValidation {
    const { criteria, values, allowInvalid, helpText } = this.building;
    if (criteria === null) throw exception('A data validation rule cannot be built without criteria.');
    return validation.of(new Validation({ criteria, values: [...values], allowInvalid, helpText }));
  }

  copy(): GoogleBuilder {
    const building = new Building();
    Object.assign(building, { ...this.building, self: building.self, values: [...this.building.values] });
    return building.self;
  }

  getAllowInvalid(): boolean {
    return this.building.allowInvalid;
  }

  getCriteriaType(): GoogleCriteria {
    return criteriaType(this.building.criteria);
  }

  getCriteriaValues(): unknown[] {
    return this.building.values.map(fromJson);
  }

  getHelpText(): string | null {
    return this.building.helpText;
  }

  setAllowInvalid(allowInvalidData: boolean): GoogleBuilder {
    this.building.allowInvalid = allowInvalidData;
    return this.building.self;
  }

  setHelpText(helpText: string): GoogleBuilder {
    this.building.helpText = helpText === null ? null : String(helpText);
    return this.building.self;
  }

  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): GoogleBuilder {
    const values = [checkedValue, uncheckedValue].filter((value) => value !== undefined && value !== null);
    return need(this.building, 'CHECKBOX', ...values);
  }

  requireDate(): GoogleBuilder {
    return need(this.building, 'DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: GoogleDate): GoogleBuilder {
    return need(this.building, 'DATE_AFTER', date);
  }

  requireDateBefore(date: GoogleDate): GoogleBuilder {
    return need(this.building, 'DATE_BEFORE', date);
  }

  requireDateBetween(start: GoogleDate, end: GoogleDate): GoogleBuilder {
    return need(this.building, 'DATE_BETWEEN', start, end);
  }

  requireDateEqualTo(date: GoogleDate): GoogleBuilder {
    return need(this.building, 'DATE_EQUAL_TO', date);
  }

  requireDateNotBetween(start: GoogleDate, end: GoogleDate): GoogleBuilder {
    return need(this.building, 'DATE_NOT_BETWEEN', start, end);
  }

  requireDateOnOrAfter(date: GoogleDate): GoogleBuilder {
    return need(this.building, 'DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: GoogleDate): GoogleBuilder {
    return need(this.building, 'DATE_ON_OR_BEFORE', date);
  }

  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return need(this.building, 'CUSTOM_FORMULA', formula);
  }

  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return need(this.building, 'NUMBER_BETWEEN', start, end);
  }

  requireNumberEqualTo(number: number): GoogleBuilder {
    return need(this.building, 'NUMBER_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): GoogleBuilder {
    return need(this.building, 'NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return need(this.building, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): GoogleBuilder {
    return need(this.building, 'NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return need(this.building, 'NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireNumberNotBetween(start: number, end: number): GoogleBuilder {
    return need(this.building, 'NUMBER_NOT_BETWEEN', start, end);
  }

  requireNumberNotEqualTo(number: number): GoogleBuilder {
    return need(this.building, 'NUMBER_NOT_EQUAL_TO', number);
  }

  requireTextContains(text: string): GoogleBuilder {
    return need(this.building, 'TEXT_CONTAINS', text);
  }

  requireTextDoesNotContain(text: string): GoogleBuilder {
    return need(this.building, 'TEXT_DOES_NOT_CONTAIN', text);
  }

  requireTextEqualTo(text: string): GoogleBuilder {
    return need(this.building, 'TEXT_EQUAL_TO', text);
  }

  requireTextIsEmail(): GoogleBuilder {
    return need(this.building, 'TEXT_IS_VALID_EMAIL');
  }

  requireTextIsUrl(): GoogleBuilder {
    return need(this.building, 'TEXT_IS_VALID_URL');
  }

  requireValueInList(values: string[], showDropdown = true): GoogleBuilder {
    return need(this.building, 'VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): GoogleBuilder {
    return need(this.building, 'VALUE_IN_RANGE', range, showDropdown);
  }

  withCriteria(criteria: GoogleCriteria, args: unknown[]): GoogleBuilder {
    const name: CriteriaName = enumName(dataValidationCriteria, criteria, 'criteria');
    return need(this.building, name, ...args);
  }
}

const builder = serviceClass<GoogleBuilder, Building>({
  name: 'DataValidationBuilder',
  path: 'SpreadsheetApp.DataValidationBuilder',
  parts: [BuilderMethods],
  handles: Object.getOwnPropertyNames(BuilderMethods.prototype),
});

function need(building: Building, criteria: CriteriaName, ...values: unknown[]): GoogleBuilder {
  building.criteria = criteria;
  building.values = values.map(toJson);
  return building.self;
}

function criteriaType(name: string | null): GoogleCriteria {
  const found = Object.entries(dataValidationCriteria).find(([known]) => known === name);
  return googleEnum(found ? found[1] : null);
}

/** The values of criteria as JSON for the bridge, with dates and ranges in a form of their own. */
export function toJson(value: unknown): Json {
  if (value instanceof Date) return { date: value.getTime() };
  if (Array.isArray(value)) return value.map(toJson);
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : { ...gridOf(value) };
    default:
      return String(value);
  }
}

export function fromJson(value: Json): unknown {
  if (isGridRange(value)) return rangeAt(value);
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value === 'object' && value !== null && typeof value.date === 'number')
    return new Date(value.date);
  return value;
}

export function newDataValidation(): GoogleBuilder {
  return new Building().self;
}

export function validationOf(rule: ValidationRule): GoogleValidation {
  return validation.of(new Validation(rule));
}

export function ruleOf(argument: unknown): ValidationRule {
  const rule = original(argument);
  if (rule instanceof Validation) return rule.rule;
  throw exception('Invalid argument: rule');
}
