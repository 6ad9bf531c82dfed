import type { WireObject } from '../operations/object-operations';
import type { GridRange, Json } from '../protocol';
import { exception } from './bridge';
import { hexColor } from './colors';
import { fromJson, toJson } from './data-validation';
import { gridOf, rangeAt } from './range';
import { EnumValue, enumName, googleEnum, original, serviceClass } from './service';
import { booleanCriteria, interpolationTypes, relativeDates } from './sheet-enumerations';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleBoolean = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type GoogleInterpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleDate = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;
type CriteriaName = keyof typeof booleanCriteria;

interface Look {
  fillColor?: string;
  textColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
}

interface Point {
  color: string;
  type: keyof typeof interpolationTypes | null;
  value: string;
}

interface Gradient {
  min?: Point;
  mid?: Point;
  max?: Point;
}

class Rule {
  ranges: GridRange[] = [];
  criteria: CriteriaName | null = null;
  values: Json[] = [];
  look: Look = {};
  gradient: Gradient | null = null;

  copyFrom({ ranges, criteria, values, look, gradient }: Rule): this {
    this.ranges = [...ranges];
    this.criteria = criteria;
    this.values = [...values];
    this.look = { ...look };
    this.gradient = gradient === null ? null : { ...gradient };
    return this;
  }
}

class Building extends Rule {
  readonly self: GoogleBuilder = builder.of(this);
}

class RuleMethods implements GoogleRule {
  constructor(private readonly rule: Rule) {}

  copy(): GoogleBuilder {
    return new Building().copyFrom(this.rule).self;
  }

  getBooleanCondition(): GoogleBoolean | null {
    return this.rule.criteria === null ? null : booleanCondition.of(this.rule);
  }

  getGradientCondition(): GoogleGradient | null {
    return this.rule.gradient === null ? null : gradientCondition.of(this.rule.gradient);
  }

  getRanges(): GoogleRange[] {
    return this.rule.ranges.map(rangeAt);
  }
}

class BooleanConditionMethods
  implements
    Pick<
      GoogleBoolean,
      | 'getBackground'
      | 'getBold'
      | 'getCriteriaType'
      | 'getCriteriaValues'
      | 'getFontColor'
      | 'getItalic'
      | 'getStrikethrough'
      | 'getUnderline'
    >
{
  constructor(private readonly rule: Rule) {}

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const { criteria } = this.rule;
    return googleEnum(criteria === null ? null : booleanCriteria[criteria]);
  }

  getCriteriaValues(): unknown[] {
    const isRelative = this.rule.criteria?.endsWith('_RELATIVE') === true;
    return this.rule.values.map((value) =>
      isRelative ? Object.entries(relativeDates).find(([name]) => name === value)?.[1] : fromJson(value),
    );
  }

  getBackground(): string | null {
    return this.rule.look.fillColor ?? null;
  }

  getFontColor(): string | null {
    return this.rule.look.textColor ?? null;
  }

  getBold(): boolean | null {
    return this.rule.look.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.rule.look.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.rule.look.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.rule.look.underline ?? null;
  }
}

class GradientConditionMethods
  implements
    Pick<
      GoogleGradient,
      | 'getMaxColor'
      | 'getMaxType'
      | 'getMaxValue'
      | 'getMidColor'
      | 'getMidType'
      | 'getMidValue'
      | 'getMinColor'
      | 'getMinType'
      | 'getMinValue'
    >
{
  constructor(private readonly gradient: Gradient) {}

  getMinColor(): string {
    return this.gradient.min?.color ?? '';
  }

  getMinType(): GoogleInterpolation | null {
    return interpolation(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? '';
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }

  getMidType(): GoogleInterpolation | null {
    return interpolation(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.gradient.max?.color ?? '';
  }

  getMaxType(): GoogleInterpolation | null {
    return interpolation(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? '';
  }
}

function interpolation(point: Point | undefined): GoogleInterpolation | null {
  return point?.type ? googleEnum(interpolationTypes[point.type]) : null;
}

class BuilderMethods extends RuleMethods {
  constructor(private readonly building: Building) {
    super(building);
  }

  build(): GoogleRule {
    const { criteria, gradient, ranges } = this.building;
    if (criteria === null && gradient === null) {
      throw exception('A conditional format rule needs a condition.');
    }
    if (ranges.length === 0) throw exception('A conditional format rule needs at least one range.');
    return rule.of(new Rule().copyFrom(this.building));
  }

  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    this.building.ranges = ranges.map((range) => gridOf(range, 'ranges'));
    return this.building.self;
  }

  setBackground(color: string | null): GoogleBuilder {
    return style(this.building, 'fillColor', hexColor(color));
  }

  setFontColor(color: string | null): GoogleBuilder {
    return style(this.building, 'textColor', hexColor(color));
  }

  setBold(bold: boolean | null): GoogleBuilder {
    return style(this.building, 'bold', bold);
  }

  setItalic(italic: boolean | null): GoogleBuilder {
    return style(this.building, 'italic', italic);
  }

  setUnderline(underline: boolean | null): GoogleBuilder {
    return style(this.building, 'underline', underline);
  }

  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return style(this.building, 'strikethrough', strikethrough);
  }

  setGradientMinpoint(color: string): GoogleBuilder {
    return point(this.building, 'min', color, 'MIN', '');
  }

  setGradientMinpointWithValue(color: string, type: GoogleInterpolation, value: string): GoogleBuilder {
    return point(this.building, 'min', color, enumName(interpolationTypes, type, 'type'), value);
  }

  setGradientMidpointWithValue(color: string, type: GoogleInterpolation, value: string): GoogleBuilder {
    return point(this.building, 'mid', color, enumName(interpolationTypes, type, 'type'), value);
  }

  setGradientMaxpoint(color: string): GoogleBuilder {
    return point(this.building, 'max', color, 'MAX', '');
  }

  setGradientMaxpointWithValue(color: string, type: GoogleInterpolation, value: string): GoogleBuilder {
    return point(this.building, 'max', color, enumName(interpolationTypes, type, 'type'), value);
  }

  whenCellEmpty(): GoogleBuilder {
    return when(this.building, 'CELL_EMPTY');
  }

  whenCellNotEmpty(): GoogleBuilder {
    return when(this.building, 'CELL_NOT_EMPTY');
  }

  whenDateAfter(date: GoogleDate): GoogleBuilder {
    return whenDate(this.building, 'DATE_AFTER', date);
  }

  whenDateBefore(date: GoogleDate): GoogleBuilder {
    return whenDate(this.building, 'DATE_BEFORE', date);
  }

  whenDateEqualTo(date: GoogleDate): GoogleBuilder {
    return whenDate(this.building, 'DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): GoogleBuilder {
    return when(this.building, 'CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(start: number, end: number): GoogleBuilder {
    return when(this.building, 'NUMBER_BETWEEN', start, end);
  }

  whenNumberNotBetween(start: number, end: number): GoogleBuilder {
    return when(this.building, 'NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): GoogleBuilder {
    return when(this.building, 'NUMBER_EQUAL_TO', number);
  }

  whenNumberNotEqualTo(number: number): GoogleBuilder {
    return when(this.building, 'NUMBER_NOT_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): GoogleBuilder {
    return when(this.building, 'NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return when(this.building, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): GoogleBuilder {
    return when(this.building, 'NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return when(this.building, 'NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenTextContains(text: string): GoogleBuilder {
    return when(this.building, 'TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): GoogleBuilder {
    return when(this.building, 'TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEqualTo(text: string): GoogleBuilder {
    return when(this.building, 'TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): GoogleBuilder {
    return when(this.building, 'TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: string): GoogleBuilder {
    return when(this.building, 'TEXT_ENDS_WITH', text);
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): GoogleBuilder {
    return when(this.building, enumName(booleanCriteria, criteria, 'criteria'), ...args);
  }
}

const HANDLES = [...Object.getOwnPropertyNames(BuilderMethods.prototype), 'copy', 'getBooleanCondition'];
const PATH = 'SpreadsheetApp.ConditionalFormatRuleBuilder';

const rule = serviceClass<GoogleRule, Rule>({
  name: 'ConditionalFormatRule',
  parts: [RuleMethods],
  handles: ['copy', 'getBooleanCondition', 'getGradientCondition'],
});
const builder = serviceClass<GoogleBuilder, Building>({
  name: 'ConditionalFormatRuleBuilder',
  path: PATH,
  parts: [RuleMethods, BuilderMethods],
  handles: HANDLES,
});
const booleanCondition = serviceClass<GoogleBoolean, Rule>({
  name: 'BooleanCondition',
  parts: [BooleanConditionMethods],
});
const gradientCondition = serviceClass<GoogleGradient, Gradient>({
  name: 'GradientCondition',
  parts: [GradientConditionMethods],
});

function style(building: Building, member: keyof Look, value: string | boolean | null): GoogleBuilder {
  const { [member]: _before, ...others } = building.look;
  building.look = value === null ? others : { ...others, [member]: value };
  return building.self;
}

function point(
  building: Building,
  which: keyof Gradient,
  color: string,
  type: Point['type'],
  value: string,
): GoogleBuilder {
  building.criteria = null;
  const hex = hexColor(color);
  if (hex === null) throw exception('Invalid argument: color');
  building.gradient = { ...building.gradient, [which]: { color: hex, type, value: String(value) } };
  return building.self;
}

function when(building: Building, criteria: CriteriaName, ...values: unknown[]): GoogleBuilder {
  building.gradient = null;
  building.criteria = criteria;
  building.values = values.map((value) => (value instanceof EnumValue ? value.name() : toJson(value)));
  return building.self;
}

function whenDate(
  building: Building,
  criteria: 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO',
  date: unknown,
): GoogleBuilder {
  return date instanceof EnumValue
    ? when(building, `${criteria}_RELATIVE`, date)
    : when(building, criteria, date);
}

export function newConditionalFormatRule(): GoogleBuilder {
  return new Building().self;
}

/** A rule that the script passed, in the form in which the document keeps it. */
export function conditionalFormatData(argument: unknown): { ranges: GridRange[]; data: Json } {
  const given = original(argument);
  if (!(given instanceof Rule) || given instanceof Building) throw exception('Invalid argument: rules');
  const { ranges, criteria, values, look, gradient } = given;
  const points =
    gradient === null ? null : Object.fromEntries(Object.entries(gradient).map(([k, p]) => [k, { ...p }]));
  return { ranges, data: { criteria, values, look: { ...look }, gradient: points } };
}

export function conditionalFormatOf({ ranges, data }: WireObject): GoogleRule {
  const kept: Partial<Rule> = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  return rule.of(Object.assign(new Rule(), kept, { ranges }));
}
