import { showToast } from './toasts';

/** The key under which the reason is kept while the page reloads. */
const place = 'workbench: why the page was loaded anew';

let leaving = false;

/** Reloads the page, because its copy of the workbook no longer matches the server's. */
export function startAnew(reason: string): void {
  if (leaving) return;
  leaving = true;
  sessionStorage.setItem(place, reason);
  location.reload();
}

/** After a reload, shows why it happened. */
export function tellWhyAnew(): void {
  const reason = sessionStorage.getItem(place);
  if (reason === null) return;
  sessionStorage.removeItem(place);
  showToast(reason, '', 0);
}
