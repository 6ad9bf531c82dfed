import type { Model } from '@odoo/o-spreadsheet';

/**
 * Drops a model's history, so that earlier changes can no longer be undone. The engine (19.3.7) goes through
 * its whole history at each step, even through what was undone long ago.
 */
export function forgetRevisions(model: Model): void {
  const session: unknown = Reflect.get(model, 'session');
  if (typeof session !== 'object' || session === null) throw new TypeError(moved);
  const revisions: unknown = Reflect.get(session, 'revisions');
  const begin: unknown = Object(revisions).constructor;
  const initialOperationId: unknown = Reflect.get(session, 'serverRevisionId');
  if (
    typeof revisions !== 'object' ||
    typeof begin !== 'function' ||
    typeof initialOperationId !== 'string'
  ) {
    throw new TypeError(moved);
  }
  const anew: unknown = Reflect.construct(begin, [{ ...revisions, initialOperationId }]);
  Reflect.set(session, 'revisions', anew);
  Reflect.set(session, 'processedRevisions', new Set());
}

const moved = 'The engine keeps its history in another way now';
