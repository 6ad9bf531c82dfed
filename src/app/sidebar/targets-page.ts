import type { MarkProgress } from '../../host/progress';
import { refusalSentence } from '../../i18n/sentence';
import type { Texts } from '../../i18n/texts';
import { isoDay } from '../../period/civil-day';
import type { Answer, SidebarTarget } from '../../sidebar/requests';
import { moneyOf } from '../../summary/number-formats';
import { targetSentence } from '../../summary/target-text';
import type { TargetState } from '../../target/follow-targets';
import type { OpenDocument } from '../open-document';
import { readOpenShop } from '../read-open-shop';
import { periodQuestionOf } from '../summary-question';
import { followKept, openTargets } from '../targets/kept-targets';

/** The states of the document's targets, in the order of their rows. */
export function targetsPage(document: OpenDocument, mark: MarkProgress): Answer<'targets'> {
  const { settings, texts } = document;
  const kept = openTargets(document);
  if (kept === undefined) return { state: 'targets', targets: [], message: '' };
  if (kept.read === undefined) {
    return { state: 'targets', targets: [], message: texts.targets.noTable(kept.tab.name) };
  }
  const shop = readOpenShop(document, undefined, mark);
  if (shop.kind === 'refused') {
    return { state: 'targets', targets: [], message: refusalSentence(shop.refusal, texts) };
  }
  const money = moneyOf(shop.read.countable.shop);
  const states = followKept(shop.read, kept, periodQuestionOf(settings));
  return {
    state: 'targets',
    targets: states.map((state) => sidebarTarget(state, money, texts)),
    message: '',
  };
}

function sidebarTarget(state: TargetState, money: string | undefined, texts: Texts): SidebarTarget {
  const { row, baseline, actual, progress, problem, asOf } = state;
  const { kpi, segment, aim, target, start, deadline, written } = row;
  return {
    kpi: kpi?.id ?? written.kpi ?? null,
    segment: segment === 'all' ? null : segment,
    type: aim,
    baseline: baseline ?? null,
    target: target ?? null,
    start: start === undefined ? null : isoDay(start),
    deadline: deadline === undefined ? null : isoDay(deadline),
    actual: actual ?? null,
    expected: progress?.expected ?? null,
    low: progress?.low ?? null,
    high: progress?.high ?? null,
    status: progress?.status ?? null,
    forecast: progress?.forecast ?? null,
    requiredPerDay: progress?.requiredPerDay ?? null,
    problem: problem ?? null,
    asOf: isoDay(asOf),
    sentence: targetSentence(state, money, texts),
  };
}
