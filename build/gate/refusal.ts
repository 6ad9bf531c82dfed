/** Why a built script must not be pushed to Google: a code, and what helps to find the place. */
export type Refusal =
  | { readonly code: 'syntax'; readonly line: number; readonly detail: string }
  | { readonly code: 'lookbehind'; readonly line: number; readonly near: string }
  | { readonly code: 'letterTable'; readonly line: number; readonly near: string }
  | { readonly code: 'missing'; readonly name: string }
  | { readonly code: 'notDeclared'; readonly line: number; readonly name: string }
  | { readonly code: 'unexpected'; readonly line: number; readonly name: string }
  | { readonly code: 'duplicate'; readonly line: number; readonly name: string }
  | { readonly code: 'hidden'; readonly line: number; readonly name: string }
  | { readonly code: 'parameters'; readonly line: number; readonly name: string; readonly expected: string }
  | { readonly code: 'noJsDoc'; readonly line: number; readonly name: string }
  | { readonly code: 'noDescription'; readonly line: number; readonly name: string }
  | {
      readonly code: 'documentedParameters';
      readonly line: number;
      readonly name: string;
      readonly expected: string;
    }
  | {
      readonly code: 'parameterHelp';
      readonly line: number;
      readonly name: string;
      readonly parameter: string;
    }
  | { readonly code: 'noCustomFunctionTag'; readonly line: number; readonly name: string }
  | { readonly code: 'customFunctionTag'; readonly line: number; readonly name: string }
  | {
      readonly code: 'bannedGlobal';
      readonly line: number;
      readonly name: string;
      readonly remedy: string;
      readonly near: string;
    }
  | { readonly code: 'codeFromText'; readonly line: number; readonly name: string; readonly near: string }
  | { readonly code: 'scriptlet'; readonly line: number; readonly near: string }
  | { readonly code: 'notStrict' }
  | { readonly code: 'size'; readonly bytes: number; readonly limit: number; readonly why: string };

/** One sentence for each refusal: what is wrong, on which line of the file, and what to do. */
export function describeRefusals(file: string, refusals: readonly Refusal[]): readonly string[] {
  return refusals.map((refusal) => describeRefusal(file, refusal));
}

function describeRefusal(file: string, refusal: Refusal): string {
  const line = 'line' in refusal ? ` line ${refusal.line}` : '';
  // Many statements share a line, so the text around the place is quoted too.
  const near = 'near' in refusal ? `, at "${refusal.near}"` : '';
  return `${file}${line}${near}: ${sentence(refusal)}`;
}

function sentence(refusal: Refusal): string {
  switch (refusal.code) {
    case 'syntax':
      return `${refusal.detail}: Apps Script takes scripts up to ES2019, so let esbuild lower it (target es2019).`;
    case 'lookbehind':
      return 'a regular expression looks behind, which Apps Script may refuse: write it without (?<= or (?<!.';
    case 'letterTable':
      return 'a regular expression with \\p{…} is a literal, whose table of letters every formula cell waits for: make it with lazyPattern.';
    case 'missing':
      return `${refusal.name} is missing: Sheets finds only a top-level "function ${refusal.name}(…)".`;
    case 'notDeclared':
      return `${refusal.name} is no function declaration: Sheets finds only a top-level "function ${refusal.name}(…)".`;
    case 'unexpected':
      return `${refusal.name} is at the top level, but no public function: keep it inside the bundle or declare it in the sources.`;
    case 'duplicate':
      return `${refusal.name} is declared a second time: the last one would win, so keep one.`;
    case 'hidden':
      return `${refusal.name} ends with "_", which hides it from Sheets: give it another name.`;
    case 'parameters':
      return `${refusal.name} must take (${refusal.expected}): Sheets shows the parameters of the declaration.`;
    case 'noJsDoc':
      return `${refusal.name} has no JSDoc directly above it: Sheets takes its help from there.`;
    case 'noDescription':
      return `the JSDoc of ${refusal.name} does not say what it does: begin it with a sentence.`;
    case 'documentedParameters':
      return `the JSDoc of ${refusal.name} must have @param for (${refusal.expected}), in this order.`;
    case 'parameterHelp':
      return `the JSDoc of ${refusal.name} does not explain ${refusal.parameter}: add text to its @param, on one line and without HTML.`;
    case 'noCustomFunctionTag':
      return `the JSDoc of ${refusal.name} lacks @customfunction: Sheets would not offer it while typing.`;
    case 'customFunctionTag':
      return `the JSDoc of ${refusal.name} says @customfunction, but no cell may call it: remove the tag.`;
    case 'bannedGlobal':
      return `${refusal.name} does not exist in Apps Script: ${refusal.remedy}.`;
    case 'codeFromText':
      return `${refusal.name} makes code out of text: write the code itself.`;
    case 'scriptlet':
      return '"<?" begins a scriptlet in a file that Google takes for a page: write the two signs apart.';
    case 'notStrict':
      return 'it does not begin with "use strict": what it declares would become global when it is evaluated.';
    case 'size':
      return `${refusal.bytes} bytes are more than the ${refusal.limit} allowed: ${refusal.why}, so look for what has grown.`;
  }
}
