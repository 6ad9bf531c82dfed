import { describe, expect, it } from 'vitest';
import { parsePageMessage } from '../../../workbench/server/messages';

describe('parsePageMessage', () => {
  it('takes a request to run a function', () => {
    const run = { type: 'run', id: 1, functionName: 'answerSidebar', args: [{ type: 'state' }], answers: [] };

    expect(parsePageMessage(JSON.stringify(run))).toEqual(run);
  });

  it('takes a change of the workbook with all that its commands hold', () => {
    const command = { type: 'UPDATE_CELL', sheetId: '0', col: 1, row: 2, content: 'x' };
    const message = {
      type: 'REMOTE_REVISION',
      version: 1,
      serverRevisionId: 'a',
      nextRevisionId: 'b',
      clientId: 'c',
      commands: [command],
    };

    expect(parsePageMessage(JSON.stringify({ type: 'collaboration', message }))).toEqual({
      type: 'collaboration',
      message,
    });
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['no object', '42'],
    ['an unknown type', '{"type":"stop"}'],
    ['a function without a name', '{"type":"run","id":1,"functionName":"","args":[],"answers":[]}'],
    ['an id that is no number', '{"type":"run","id":"1","functionName":"f","args":[],"answers":[]}'],
    ['no calls', '{"type":"compute","id":1,"calls":[]}'],
    ['a snapshot', '{"type":"collaboration","message":{"type":"SNAPSHOT","version":1,"data":{}}}'],
    [
      'a command without a type',
      '{"type":"collaboration","message":{"type":"REMOTE_REVISION","version":1,"serverRevisionId":"a",' +
        '"nextRevisionId":"b","clientId":"c","commands":[{}]}}',
    ],
  ])('refuses %s', (_what, text) => {
    expect(parsePageMessage(text)).toBeUndefined();
  });
});
