import type { Model } from '@odoo/o-spreadsheet';

type Commands = readonly unknown[];

/**
 * Sends changes between replicas as they are. The engine (19.3.7) shortens them to the steps between the numbers of a
 * column, and forgets at the other end which number came before an empty cell: the replica then gets the step instead
 * of the number, and from there on follows nothing more.
 */
export function sendPlainRevisions(model: Model): void {
  const session: unknown = Reflect.get(model, 'session');
  if (typeof session !== 'object' || session === null || !('commandSquisher' in session)) {
    throw new TypeError('The engine sends changes in another way now');
  }
  const plain = (commands: Commands): Commands => commands;
  session.commandSquisher = { squish: plain, unsquish: plain };
}
