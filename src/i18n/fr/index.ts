import type { Texts } from '../texts';
import { advice } from './advice';
import { cell } from './cell';
import { certainty } from './certainty';
import { comparison } from './comparison';
import { dataCheck } from './data-check';
import { findings, findingWords } from './findings';
import { headlines } from './headlines';
import { kpiList } from './kpi-list';
import { stages } from './labels';
import { measures } from './measures';
import { messages } from './messages';
import { rawTabs } from './raw-tabs';
import { refusals } from './refusals';
import { schedule } from './schedule';
import { sidebar } from './sidebar';
import { summary } from './summary';
import { fields, tables } from './tables';
import { targets } from './targets';

export const fr = (): Texts => ({
  ...cell(),
  ...kpiList(),
  rawTabs: rawTabs(),
  advice,
  stages,
  measures: measures(),
  refusals: refusals(),
  findings: findings(),
  findingWords: findingWords(),
  dataCheck: dataCheck(),
  periods: { day: 'jour', week: 'semaine', month: 'mois', quarter: 'trimestre', year: 'année' },
  summary: summary(),
  tables: tables(),
  fields: fields(),
  certainty: certainty(),
  comparison: comparison(),
  headlines: headlines(),
  targets: targets(),
  messages: messages(),
  schedule: schedule(),
  sidebar: sidebar(),
});
