import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import type { Connection } from './connection';

/**
 * o-spreadsheet's way to the other replicas, over the page's connection. What arrives together is taken within one call
 * of `takeAll`. `lostTrack` is told of a change that the page could not follow: from there on it would show what is no
 * longer so.
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
      // The server holds the workbook: it needs no page's snapshot.
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
