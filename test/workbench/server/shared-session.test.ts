import { describe, expect, it } from 'vitest';
import type { PageCollaborationMessage } from '../../../workbench/server/messages';
import { type Participant, SharedSession } from '../../../workbench/server/shared-session';
import { Model } from '../../../workbench/spreadsheet/engine';
import { sendPlainRevisions } from '../../../workbench/spreadsheet/plain-revisions';
import { Workbook } from '../../../workbench/spreadsheet/workbook';

type Message = Parameters<Participant['send']>[0][number];

const tabs = [{ name: 'Orders', cells: [['Order ID'], ['A-1']] }];

function openSession() {
  const workbook = Workbook.open({ locale: 'en_US', timeZone: 'Etc/UTC', tabs });
  const { model } = workbook;
  const reports: string[] = [];
  return { workbook, model, reports, session: new SharedSession(model, (trouble) => reports.push(trouble)) };
}

/** A page without a browser: o-spreadsheet's model with a transport that calls the session directly. */
function openPage(session: SharedSession, clientId: string) {
  const callbacks: ((message: Message) => void)[] = [];
  const received: Message[] = [];
  const deliveries: number[] = [];
  let timesOutOfStep = 0;
  const participant: Participant = {
    clientId,
    send: (messages) => {
      deliveries.push(messages.length);
      for (const message of messages) {
        received.push(message);
        for (const callback of callbacks) callback(structuredClone(message));
      }
    },
    fallOutOfStep: () => {
      timesOutOfStep += 1;
    },
  };
  const { data, revisions } = session.replica();
  session.join(participant);
  const transportService = {
    sendMessage: async (message: PageCollaborationMessage) =>
      session.receive(participant, structuredClone(message)),
    onNewMessage: (_id: string, callback: (message: Message) => void) => callbacks.push(callback),
    leave: () => undefined,
  };
  const client = { id: clientId, name: clientId };
  const model = new Model(
    structuredClone(data),
    { transportService, client },
    structuredClone([...revisions]),
  );
  sendPlainRevisions(model);
  return {
    model,
    received,
    deliveries,
    send: (message: PageCollaborationMessage) => session.receive(participant, message),
    close: () => session.leave(participant),
    get timesOutOfStep() {
      return timesOutOfStep;
    },
  };
}

function write(model: Model, content: string, row = 0): void {
  model.dispatch('UPDATE_CELL', { sheetId: firstSheet(model), col: 0, row, content });
}

function read(model: Model, row = 0): string {
  return model.getters.getEvaluatedCell({ sheetId: firstSheet(model), col: 0, row }).formattedValue;
}

function firstSheet(model: Model): string {
  return model.getters.getSheetIds()[0] ?? '';
}

function revision(session: SharedSession, command: { type: string; [key: string]: unknown }) {
  const { data, revisions } = session.replica();
  const serverRevisionId = revisions.at(-1)?.nextRevisionId ?? data.revisionId;
  const message: PageCollaborationMessage = {
    type: 'REMOTE_REVISION',
    version: 1,
    serverRevisionId,
    nextRevisionId: crypto.randomUUID(),
    clientId: 'anything',
    commands: [command],
  };
  return message;
}

describe('a workbook shared with pages', () => {
  it('gives a page what the workbook holds', () => {
    const { session } = openSession();

    expect(read(openPage(session, 'one').model, 1)).toBe('A-1');
  });

  it('takes an edit in one page to the server and to the other page', () => {
    const { model, session } = openSession();
    const one = openPage(session, 'one');
    const two = openPage(session, 'two');

    write(one.model, '=2*21');

    expect([read(model), read(two.model)]).toEqual(['42', '42']);
  });

  // In a column: a number, an emptied cell, then numbers in equal steps.
  it.each([
    [['7', '', '8', '9', '10']],
    [['1', '', '', '3', '5', '7', 'text', '8', '9']],
    [['2.5', '', '4', '5', '6']],
    [['=1+1', '', '=1+2', '=1+3', '=1+4']],
    [['2026', '', '2027', '2028']],
  ])('takes a column of %j from the server to a page and from a page to the server', (contents) => {
    const { workbook, model, session } = openSession();
    const one = openPage(session, 'one');
    const fill = (col: number) =>
      contents.map((content, row) => ({ type: 'UPDATE_CELL' as const, sheetId: '0', col, row, content }));
    const shown = (of: Model, col: number) =>
      contents.map((_, row) => of.getters.getEvaluatedCell({ sheetId: '0', col, row }).value ?? '');
    const values = contents.map((content) =>
      content.startsWith('=1+') ? 1 + Number(content.slice(3)) : content,
    );
    const expected = values.map((value) =>
      value === '' || Number.isNaN(Number(value)) ? value : Number(value),
    );

    workbook.dispatchAll(fill(1));
    expect(shown(one.model, 1)).toEqual(expected);

    one.model.dispatch('PASTE_FROM_OS_CLIPBOARD', {
      target: [{ left: 2, right: 2, top: 0, bottom: 0 }],
      clipboardContent: { text: contents.join('\n') },
    });
    expect(shown(model, 2)).toEqual(shown(one.model, 2));
  });

  it('takes what the server writes to the pages', () => {
    const { model, session } = openSession();
    const one = openPage(session, 'one');

    write(model, 'from the script');

    expect(read(one.model)).toBe('from the script');
  });

  it('gives a page that opens later the same workbook', () => {
    const { model, session } = openSession();
    const one = openPage(session, 'one');
    write(one.model, 'typed');
    write(model, 'written', 2);

    const later = openPage(session, 'two');

    expect([read(later.model), read(later.model, 2)]).toEqual(['typed', 'written']);
  });

  it('undoes in every replica, also in a page that opened after the change', () => {
    const { model, session } = openSession();
    const one = openPage(session, 'one');
    write(one.model, 'typed');
    const later = openPage(session, 'two');

    one.model.dispatch('REQUEST_UNDO');

    expect([model, one.model, later.model].map((each) => read(each))).toEqual([
      'Order ID',
      'Order ID',
      'Order ID',
    ]);
  });

  it('rebases a change that was made before another one arrived', () => {
    const { model, session } = openSession();
    const one = openPage(session, 'one');
    const early = revision(session, { type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 5, content: 'early' });
    write(one.model, 'first');

    one.send(early);

    expect(read(model, 5)).toBe('');
    expect(one.timesOutOfStep).toBe(0);
  });

  it('drops the history when no page is open', () => {
    const { session } = openSession();
    const one = openPage(session, 'one');
    write(one.model, 'typed');
    expect(session.replica().revisions).toHaveLength(1);

    one.close();

    expect(session.replica().revisions).toHaveLength(0);
    expect(read(openPage(session, 'two').model)).toBe('typed');
  });
});

describe('changes that are made together', () => {
  it('reach every page at once, in their order', () => {
    const { model, session } = openSession();
    const pages = [openPage(session, 'one'), openPage(session, 'two')];

    session.together(() => {
      write(model, 'first');
      write(model, 'second');
      write(model, 'third', 1);
    });

    for (const page of pages) {
      expect(page.deliveries.at(-1)).toBe(3);
      expect([read(page.model), read(page.model, 1)]).toEqual(['second', 'third']);
    }
  });

  it('reach the pages even if the work throws', () => {
    const { model, session } = openSession();
    const page = openPage(session, 'one');
    const breaksOff = () => {
      write(model, 'written');
      throw new Error('broke off');
    };

    expect(() => session.together(breaksOff)).toThrow('broke off');
    expect(read(page.model)).toBe('written');

    write(model, 'later');
    expect(read(page.model)).toBe('later');
  });

  it('send nothing when there are none', () => {
    const { session } = openSession();
    const page = openPage(session, 'one');

    expect(session.together(() => 7)).toBe(7);
    expect(page.deliveries).toEqual([]);
  });
});

describe('presence', () => {
  const moved: PageCollaborationMessage = {
    type: 'CLIENT_MOVED',
    version: 1,
    client: { id: 'somebody else', name: 'One', position: { sheetId: '0', col: 1, row: 1 } },
  };

  it('reaches the other pages under the name that the server gave', () => {
    const { session } = openSession();
    const one = openPage(session, 'one');
    const two = openPage(session, 'two');

    one.send(moved);

    expect(two.received.at(-1)).toMatchObject({ type: 'CLIENT_MOVED', client: { id: 'one' } });
    expect(one.received.filter(({ type }) => type === 'CLIENT_MOVED')).toEqual([]);
  });

  it('ends when the page closes', () => {
    const { session } = openSession();
    const one = openPage(session, 'one');
    const two = openPage(session, 'two');

    one.close();

    expect(two.received.at(-1)).toEqual({ type: 'CLIENT_LEFT', version: 1, clientId: 'one' });
  });

  it('does not show the server as somebody with a cursor', () => {
    const { model, session } = openSession();
    const one = openPage(session, 'one');

    model.selection.selectCell(1, 1);

    expect(one.received).toEqual([]);
  });
});

describe('a change that cannot be applied', () => {
  const broken = [
    { type: 'CREATE_SHEET', sheetId: 'x', name: 5, position: 0 },
    { type: 'ADD_MERGE', sheetId: '0', target: 'A1' },
    { type: 'ADD_CONDITIONAL_FORMAT', sheetId: '0' },
  ];

  it.each(broken)(
    'sends every page for a new copy and leaves the workbook usable: $type',
    async (command) => {
      const { model, session, reports } = openSession();
      const one = openPage(session, 'one');
      const two = openPage(session, 'two');

      one.send(revision(session, command));
      await Promise.resolve();

      expect(reports).toHaveLength(1);
      expect([one.timesOutOfStep, two.timesOutOfStep]).toEqual([1, 1]);
      const again = openPage(session, 'three');
      write(again.model, 'after');
      expect(read(model)).toBe('after');
      expect(model.getters.getSheetIds()).toEqual(['0']);
    },
  );

  it('may be an undo of a revision that does not exist', () => {
    const { session } = openSession();
    const one = openPage(session, 'one');
    const { serverRevisionId } = revision(session, { type: 'UPDATE_CELL' });

    one.send({
      type: 'REVISION_UNDONE',
      version: 1,
      serverRevisionId,
      nextRevisionId: 'next',
      undoneRevisionId: 'unknown',
    });

    expect(one.timesOutOfStep).toBe(1);
  });
});
