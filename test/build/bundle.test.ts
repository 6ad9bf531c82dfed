import { expect, it } from 'vitest';
import { bundle } from '../../build/bundle';

it('keeps the names of properties: what is stored, sent to the sidebar and read from JSON goes by them', async () => {
  const contents = `
    const stored = { settingOfOwner: 1, inside: { firstDay: 2 } };
    class Kept { lastDay = 3; tell() { return this.lastDay; } }
    globalThis.told = [JSON.stringify(stored), new Kept().tell(), JSON.parse('{"sent":4}').sent];`;
  const text = await bundle({ stdin: { contents, loader: 'ts' } });
  for (const name of ['settingOfOwner', 'inside', 'firstDay', 'lastDay', 'tell', 'sent', 'told']) {
    expect(text).toMatch(new RegExp(`\\b${name}\\b`));
  }
  // Other names are shortened.
  expect(text).not.toMatch(/\bKept\b/);
});
