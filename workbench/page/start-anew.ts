import { showToast } from './toasts';

/** Where the reason waits while the page loads anew. */
const place = 'workbench: why the page was loaded anew';

let leaving = false;

/** Loads the workbook anew by itself: this page's copy is no longer what the server has. */
export function startAnew(reason: string): void {
  if (leaving) return;
  leaving = true;
  sessionStorage.setItem(place, reason);
  location.reload();
}

/** Says in the page that was loaded anew why it was. */
export function tellWhyAnew(): void {
  const reason = sessionStorage.getItem(place);
  if (reason === null) return;
  sessionStorage.removeItem(place);
  showToast(reason, '', 0);
}
