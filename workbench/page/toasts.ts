import { element, pageElement } from './elements';

/** Shows a note in the corner; with zero or fewer seconds until it is closed. */
export function showToast(message: string, title: string, seconds: number): void {
  const close = element('button', { className: 'page-toast-close', textContent: '×', type: 'button' });
  close.setAttribute('aria-label', 'Close');
  const toast = element('div', { className: 'page-toast' }, [
    element('div', { className: 'page-toast-text' }, [
      ...(title === '' ? [] : [element('strong', { textContent: title })]),
      element('p', { textContent: message }),
    ]),
    close,
  ]);
  const remove = (): void => toast.remove();
  close.addEventListener('click', remove);
  if (seconds > 0) setTimeout(remove, seconds * 1000);
  pageElement('toasts').append(toast);
}
