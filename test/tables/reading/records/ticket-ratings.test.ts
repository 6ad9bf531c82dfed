import { expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/tables/read-workbook';
import { rulesInUtc } from '../../../reading-rules';

const tickets = {
  name: 'Tickets',
  cells: [
    ['Id', 'Status', 'Priority', 'Created at', 'Solved at', 'Satisfaction Score'],
    [1, 'Solved', 'Normal', '2026-09-01 10:00', '2026-09-01 20:00', 'Good'],
    [2, 'Solved', 'Normal', '2026-09-02 10:00', '2026-09-02 20:00', 'Bad'],
    [3, 'Solved', 'Normal', '2026-09-03 10:00', '2026-09-03 20:00', 'Offered'],
  ],
};

it('the rating of a ticket is an answer to a survey', () => {
  const read = readWorkbook([tickets], rulesInUtc);
  expect(read.kind === 'read' ? read.shop.surveys?.words.satisfaction?.words : read.refusal).toEqual([
    'Good',
    'Bad',
    'Offered',
  ]);
});

it('a tab of surveys is used rather than ratings of tickets', () => {
  const surveys = {
    name: 'Surveys',
    cells: [
      ['Date', 'Satisfied?'],
      ['2026-09-05', 'yes'],
      ['2026-09-06', 'no'],
    ],
  };
  const read = readWorkbook([tickets, surveys], rulesInUtc);
  expect(read.kind === 'read' ? read.shop.surveys?.tabs : read.refusal).toEqual(['Surveys']);
});
