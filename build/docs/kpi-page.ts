import { furtherCellText } from '../../src/functions/further/further-rows';
import { customFunctionSignatures, type Signature } from '../../src/functions/signatures';
import type { Example } from '../../src/help/example';
import { furtherExamples } from '../../src/help/examples/further';
import { examples } from '../../src/help/examples/index';
import { helpIn } from '../../src/i18n/all-help';
import { textsIn } from '../../src/i18n/all-texts';
import type { HelpTexts } from '../../src/i18n/help-texts';
import type { Language } from '../../src/i18n/language';
import { sayIn } from '../../src/i18n/say';
import type { Say, Texts } from '../../src/i18n/texts';
import { catalogue } from '../../src/kpi/catalogue';
import type { Unit } from '../../src/kpi/definition';
import { families } from '../../src/kpi/family';
import { type FurtherFunctionName, furtherFunctionNames } from '../../src/kpi/further-function';
import { type GuideRange, guideRanges } from '../../src/kpi/guide-ranges';
import { argumentSeparator, exampleCall } from './example-call';

/** The help page of all KPIs in one language, as Markdown. */
export function kpiPage(language: Language): string {
  const page = new KpiPage(textsIn(language), helpIn(language), customFunctionSignatures(language));
  return `${page.lines().join('\n')}\n`;
}

class KpiPage {
  private readonly say: Say;
  private readonly advice: ReturnType<Texts['advice']>;

  constructor(
    private readonly texts: Texts,
    private readonly help: HelpTexts,
    private readonly signatures: readonly Signature[],
  ) {
    this.say = sayIn(texts);
    this.advice = texts.advice();
  }

  lines(): string[] {
    const { page } = this.help;
    const intro = page.introduction.flatMap((paragraph) => [paragraph, '']);
    return [
      '<!-- Made by "npm run docs" from the catalogue: change that, not this page. -->',
      '',
      `# ${page.title}`,
      '',
      ...intro,
      `## ${page.contents}`,
      '',
      ...families.map((family) => `- ${this.familyLinks(family)}`),
      '',
      ...this.signatures
        .filter(({ name }) => name === 'KPI_LIST')
        .flatMap((list) => [`\`${this.call(list)}\` ${list.description}`, '']),
      `## ${page.further}`,
      '',
      ...furtherFunctionNames.flatMap((name) => this.further(name)),
      ...families.flatMap((family) => [
        `## ${this.texts.families[family]}`,
        '',
        ...catalogue.filter((kpi) => kpi.family === family).flatMap((kpi) => this.kpi(kpi)),
      ]),
    ].slice(0, -1);
  }

  private familyLinks(family: (typeof families)[number]): string {
    const links = catalogue
      .filter((kpi) => kpi.family === family)
      .map((kpi) => `[${this.texts.kpis[kpi.id].name}](#${kpi.functionName.toLowerCase()})`);
    return `**${this.texts.families[family]}**${this.help.page.colon}${links.join(' · ')}`;
  }

  /** A line of the list below a function, which begins with a label. */
  private item(label: string, text: string): string {
    return `- **${label}**${this.help.page.colon}${text}`;
  }

  /** The lines at the top of each function: an anchor for links, its name, its call and its meaning. */
  private head(name: string, signature: Signature, meaning: string): string[] {
    return [
      `<a id="${signature.name.toLowerCase()}"></a>`,
      '',
      `### ${name}`,
      '',
      `\`${this.call(signature)}\``,
      '',
      meaning,
      '',
    ];
  }

  private further(functionName: FurtherFunctionName): string[] {
    const { page } = this.help;
    const { name, meaning, notToConfuse } = this.help.further[functionName];
    const signature = this.signatureOf(functionName);
    return [
      ...this.head(name, signature, meaning),
      ...this.argumentLines(signature),
      this.item(page.example, this.example(functionName, this.furtherExample(functionName))),
      ...(notToConfuse === undefined ? [] : [this.item(page.notToConfuse, notToConfuse)]),
      '',
    ].map((line) => line.trimEnd());
  }

  private furtherExample(functionName: FurtherFunctionName): Example {
    const { result, ...example } = furtherExamples[functionName];
    if (typeof result === 'number') return { ...example, result };
    return { ...example, result: result.map((row) => row.map((cell) => furtherCellText(cell, this.texts))) };
  }

  private signatureOf(functionName: string): Signature {
    const signature = this.signatures.find(({ name }) => name === functionName);
    if (signature === undefined) throw new Error(`${functionName} has no signature`);
    return signature;
  }

  private argumentLines({ parameters }: Signature): string[] {
    const { page } = this.help;
    return [
      `- **${page.arguments}**${page.colon}`,
      ...parameters.map(({ name, nameInErrors, description }) => {
        const named = nameInErrors === undefined || nameInErrors === name ? '' : ` (${nameInErrors})`;
        return `  - \`${name}\`${named}${page.colon}${description}`;
      }),
    ];
  }

  private kpi(kpi: (typeof catalogue)[number]): string[] {
    const { page } = this.help;
    const { name, formula } = this.texts.kpis[kpi.id];
    const { meaning, notToConfuse } = this.help.kpis[kpi.id];
    const rules: Readonly<Partial<Record<string, string>>> = this.help.counting;
    const counting = rules[kpi.id];
    const signature = this.signatureOf(kpi.functionName);
    return [
      ...this.head(name, signature, meaning),
      this.item(page.formula, formula),
      this.item(page.unit, this.texts.units[kpi.unit]),
      ...this.argumentLines(signature),
      this.item(page.example, this.example(kpi.functionName, examples[kpi.id])),
      ...(counting === undefined ? [] : [this.item(page.inSummary, counting)]),
      ...(notToConfuse === undefined ? [] : [this.item(page.notToConfuse, notToConfuse)]),
      ...(guideRanges[kpi.id] ?? []).map((range) => this.item(page.guideRange, this.range(range, kpi.unit))),
      this.item(page.whenBad, this.advice[kpi.id]),
      '',
    ].map((line) => line.trimEnd());
  }

  private example(functionName: string, example: Example): string {
    const { page } = this.help;
    const { formula, columns } = exampleCall(functionName, example, this.texts.numbers.decimal);
    const cells = columns.map(({ range, cells: list }) => `${range} = ${list.join(' · ')}`);
    const where = cells.length === 0 ? '' : ` ${page.where} ${cells.join('; ')},`;
    const source = example.source === undefined ? '' : ` (${page.source}${page.colon}${example.source})`;
    return `\`${formula}\`${where} ${page.gives} ${this.result(example.result)}${source}`;
  }

  private result(result: Example['result']): string {
    if (typeof result === 'number') return `**${this.figure(result)}**`;
    return result.map((row) => `**${row.map((cell) => this.cell(cell)).join(' | ')}**`).join('; ');
  }

  private cell(cell: string | number): string {
    if (cell === '') return '–';
    return typeof cell === 'number' ? this.figure(cell) : cell;
  }

  /** Six digits are enough to compare with. */
  private figure(value: number): string {
    return this.say.number(Number(value.toPrecision(6)));
  }

  private range({ low, high, source }: GuideRange, unit: Unit): string {
    const { page } = this.help;
    const written = (value: number): string =>
      unit === 'percent'
        ? `${this.say.number(Number((value * 100).toPrecision(6)))}${this.texts.numbers.percent}`
        : this.say.number(value);
    const published = page.guideSources[source];
    if (low !== undefined && low === high) return `${written(low)} (${published})`;
    if (low !== undefined && high !== undefined)
      return `${page.between(written(low), written(high))} (${published})`;
    if (low !== undefined) return `${page.atLeast(written(low))} (${published})`;
    return high === undefined ? published : `${page.atMost(written(high))} (${published})`;
  }

  private call({ name, parameters }: Signature): string {
    const names = parameters.map((parameter) =>
      parameter.optional ? `[${parameter.name}]` : parameter.name,
    );
    return `${name}(${names.join(argumentSeparator(this.texts.numbers.decimal))})`;
  }
}
