import type { Texts } from '../../i18n/texts';
import { catalogue } from '../../kpi/catalogue';
import { families } from '../../kpi/family';
import type { Answer, SidebarKpi } from '../../sidebar/requests';
import type { OpenDocument } from '../open-document';
import { settingsNotice } from '../settings-notice';

/** The first answer to the sidebar: the settings, and everything that can be chosen. */
export function settingsPage({ settings, settingsState, language, texts }: OpenDocument): Answer<'ready'> {
  return {
    state: 'ready',
    language,
    periods: texts.periods,
    settings,
    notice: settingsNotice(settingsState, texts),
    kpis: kpisIn(texts),
    sections: sectionsIn(texts),
  };
}

function kpisIn({ kpis }: Texts): readonly SidebarKpi[] {
  return catalogue.map(({ id, family, stage, unit }) => ({
    id,
    name: kpis[id].name,
    journey: stage ?? 'behind',
    family,
    unit,
  }));
}

function sectionsIn({ stages, families: names }: Texts): Answer<'ready'>['sections'] {
  return {
    journey: Object.entries(stages).map(([id, name]) => ({ id, name })),
    family: families.map((id) => ({ id, name: names[id] })),
  };
}
