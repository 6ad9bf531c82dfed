import { en } from '../../i18n/en/sidebar-page';
import { fr } from '../../i18n/fr/sidebar-page';
import { id } from '../../i18n/id/sidebar-page';
import { ms } from '../../i18n/ms/sidebar-page';
import type { SidebarTexts } from '../../i18n/sidebar-texts';
import type { Language } from '../requests';

/** The page's own texts in every language. */
export const sidebarTexts: Readonly<Record<Language, SidebarTexts>> = { en, id, ms, fr };
