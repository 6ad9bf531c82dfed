import { element } from './elements';

const pages = ['summary', 'compare', 'targets', 'data', 'schedule'] as const;

export type PageName = (typeof pages)[number];

/** Makes the tabs of the sidebar work with the mouse and with the arrow keys, as the ARIA practices ask. */
export function wirePages(opened: (page: PageName) => void): void {
  const tabs = pages.map((page) => element(`${page}-tab`, HTMLButtonElement));
  const open = (index: number): void => {
    pages.forEach((page, at) => {
      const tab = tabs[at];
      const isOpen = at === index;
      tab?.setAttribute('aria-selected', String(isOpen));
      if (tab !== undefined) tab.tabIndex = isOpen ? 0 : -1;
      element(`${page}-page`, HTMLElement).hidden = !isOpen;
    });
    const page = pages[index];
    if (page !== undefined) opened(page);
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => open(index));
    tab.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (step === 0) return;
      const next = (index + step + tabs.length) % tabs.length;
      open(next);
      tabs[next]?.focus();
    });
  });
}
