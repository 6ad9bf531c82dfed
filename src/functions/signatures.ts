import { helpIn } from '../i18n/all-help';
import { textsIn } from '../i18n/all-texts';
import type { Language } from '../i18n/language';
import type { Argument } from '../kpi/arguments';
import { catalogue } from '../kpi/catalogue';
import type { Family } from '../kpi/family';
import { furtherFunctions } from './further/further-functions';
import { listFunction } from './kpi-list';

/** A custom function as the formula help of Sheets shows it. */
export interface Signature {
  readonly name: string;
  readonly description: string;
  /** Undefined for KPI_LIST, which belongs to no family; `further` for functions that are no KPI. */
  readonly family: Family | 'further' | undefined;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    /** Its name in errors, if that is another one. */
    readonly nameInErrors: string | undefined;
    readonly optional: boolean;
  }[];
}

/** All custom functions with their help in one language. The build writes them into Code.js. */
export function customFunctionSignatures(language: Language): readonly Signature[] {
  const { kpis } = textsIn(language);
  const help = helpIn(language);
  const parameter = (argument: Argument, own?: string): Signature['parameters'][number] => {
    const { name } = argument;
    const optional = argument.optional === true;
    const meaning = own ?? help.arguments[name];
    return {
      name,
      description: optional ? `${meaning} ${help.optional}` : meaning,
      nameInErrors: help.argumentNames[name],
      optional,
    };
  };
  const functions = catalogue.map((kpi): Signature => {
    const { name, formula } = kpis[kpi.id];
    const about = help.kpis[kpi.id];
    return {
      name: kpi.functionName,
      family: kpi.family,
      // The formula help has little room. The help page has the whole meaning.
      description: `${name} = ${formula}. ${firstSentence(about.meaning)}`,
      parameters: kpi.arguments.map((argument) => parameter(argument, about.arguments?.[argument.name])),
    };
  });
  const list: Signature = {
    name: listFunction,
    family: undefined,
    description: help.list,
    parameters: [parameter({ name: 'family', kind: 'segment', optional: true })],
  };
  const further = furtherFunctions().map(({ functionName, arguments: declared }): Signature => {
    const about = help.further[functionName];
    return {
      name: functionName,
      family: 'further',
      description: `${about.name}. ${firstSentence(about.meaning)}`,
      parameters: declared.map((argument) => parameter(argument, about.arguments?.[argument.name])),
    };
  });
  return [...functions, ...further, list];
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?= |$)/.exec(text)?.[0] ?? text;
}
