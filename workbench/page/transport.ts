import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import type { Connection } from './connection';

/**
 * Connects o-spreadsheet to the other replicas over the page's connection. Messages that arrive together are
 * handled within one call of `takeAll`. `lostTrack` is called when the page could not follow a change, and so
 * would show outdated cells.
 */
export function transportOver(
  connection: Connection,
  takeAll: (take: () => void) => void,
  lostTrack: (error: unknown) => void,
): TransportService<CollaborationMessage> {
  const callbacks = new Map<string, (message: CollaborationMessage) => void>();
  connection.onNotice((notice) => {
    if (notice.type !== 'collaboration') return;
    try {
      takeAll(() => {
        for (const message of notice.messages) {
          for (const callback of callbacks.values()) callback(message);
        }
      });
    } catch (error) {
      lostTrack(error);
    }
  });
  return {
    sendMessage: async (message) => {
      // The server holds the workbook and needs no snapshot of a page.
      if (message.type !== 'SNAPSHOT') connection.share(message);
    },
    onNewMessage: (id, callback) => {
      callbacks.set(id, callback);
    },
    leave: (id) => {
      callbacks.delete(id);
    },
  };
}
