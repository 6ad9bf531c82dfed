import type { Model } from '@odoo/o-spreadsheet';

type Commands = readonly unknown[];

/**
 * Sends revisions without compression. The engine (19.3.7) stores a column of numbers as differences and,
 * when it reads them, loses track at an empty cell: the replica then gets a difference instead of the number,
 * and cannot follow later revisions.
 */
export function sendPlainRevisions(model: Model): void {
  const session: unknown = Reflect.get(model, 'session');
  if (typeof session !== 'object' || session === null || !('commandSquisher' in session)) {
    throw new TypeError('The engine sends changes in another way now');
  }
  const plain = (commands: Commands): Commands => commands;
  session.commandSquisher = { squish: plain, unsquish: plain };
}
