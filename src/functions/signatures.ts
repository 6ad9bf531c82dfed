import { helpIn } from '../i18n/all-help';
import { textsIn } from '../i18n/all-texts';
import type { Language } from '../i18n/language';
import { catalogue } from '../kpi/catalogue';

/** A custom function as the formula help of the sheet shows it. */
export interface Signature {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
}

/** Every custom function of the product, its help in one language. The build writes it into Code.js. */
export function customFunctionSignatures(language: Language): readonly Signature[] {
  const { kpis } = textsIn(language);
  const help = helpIn(language);
  return catalogue.map((kpi) => {
    const { name, formula } = kpis[kpi.id];
    return {
      name: kpi.functionName,
      description: `${name} = ${formula}. ${help.meanings[kpi.id]}`,
      parameters: kpi.cell.arguments.map((argument) => {
        const optional = argument.optional === true;
        const meaning = help.arguments[argument.name];
        return {
          name: argument.name,
          description: optional ? `${meaning} ${help.optional}` : meaning,
          optional,
        };
      }),
    };
  });
}
