import type { ComparisonProblem } from '../comparison/compare-shop';
import type { Problem } from '../kpi/problem';
import type { Refusal } from '../tables/findings/refusal';
import { sayIn } from './say';
import type { ByCode, CellTexts, Say, SentencesOf, Texts } from './texts';

/** The sentence for a code. The types ensure that `found` has the values that the sentence needs. */
function sentenceOf<Cases, Code extends keyof Cases>(
  sentences: SentencesOf<Cases>,
  code: Code,
  found: Cases[Code],
  say: Say,
): string {
  return sentences[code](found, say);
}

/** Why a KPI has no value. The sentence begins with an error that owners know from Sheets: #DIV/0!, #VALUE! … */
export function problemSentence(problem: Problem, texts: CellTexts): string {
  return sentenceOf<ByCode<Problem>, Problem['code']>(texts.problems, problem.code, problem, sayIn(texts));
}

/** Why there is no summary, and what the owner can do. */
export function refusalSentence(refusal: Refusal, texts: Texts): string {
  return sentenceOf<ByCode<Refusal>, Refusal['code']>(texts.refusals, refusal.code, refusal, sayIn(texts));
}

/** Why there are no two periods to compare. */
export function comparisonProblemSentence(problem: ComparisonProblem, texts: Texts): string {
  return sentenceOf<ByCode<ComparisonProblem>, ComparisonProblem['code']>(
    texts.comparison.problems,
    problem.code,
    problem,
    sayIn(texts),
  );
}
