import { element } from './elements';

let stopped = false;

/** Shows why the page cannot go on. Only the first reason is shown, since later ones follow from it. */
export function showStop(reason: string): void {
  if (stopped) return;
  stopped = true;
  const reload = element('button', { type: 'button', textContent: 'Load again' });
  reload.addEventListener('click', () => location.reload());
  document.body.append(
    element('div', { className: 'stop', role: 'alert' }, [element('p', { textContent: reason }), reload]),
  );
}
