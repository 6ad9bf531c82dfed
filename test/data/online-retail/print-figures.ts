/**
 * Prints the figures as JSON. `tsx print-figures.ts > figures.json` renews the expected figures of the tests;
 * `tsx print-figures.ts FILE month:2011-05-31 week:2011-05-31` answers other questions about another file.
 */
import { countFigures, partPath, type Question, questions } from './count-figures';

const kinds = ['day', 'week', 'month', 'quarter', 'year'] as const;

const [file = partPath, ...asked] = process.argv.slice(2);
const figures = await countFigures(file, asked.length > 0 ? asked.map(parseQuestion) : questions);
console.log(JSON.stringify(figures, undefined, 2));

function parseQuestion(argument: string): Question {
  const [word, asOf] = argument.split(':');
  const kind = kinds.find((candidate) => candidate === word);
  if (kind === undefined || asOf === undefined) throw new Error(`Not a question: ${argument}`);
  return { kind, asOf };
}
