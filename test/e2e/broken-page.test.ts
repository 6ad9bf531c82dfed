import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenedPage } from './harness/one-page';

const tabs = [
  {
    name: 'Orders',
    cells: [
      ['Order ID', 'Amount'],
      ['A-1', 30],
      ['A-2', 40],
    ],
  },
];

let opened: OpenedPage;

// The first test leaves a page that was loaded anew, the last one a page without a server.
beforeAll(async () => {
  opened = await OpenedPage.open(tabs);
});

afterAll(async () => {
  await opened?.close();
});

describe('a page that cannot follow a change', () => {
  it('reloads the workbook by itself, and says so', async () => {
    const { page } = opened;
    await page.page.evaluate(() => {
      const { model } = globalThis.workbench;
      const dispatch: unknown = Reflect.get(model, 'dispatchToHandlers');
      if (typeof dispatch !== 'function') throw new Error('The engine takes changes in another way now');
      Reflect.set(model, 'dispatchToHandlers', (handlers: unknown, command: { type: string }) => {
        if (command.type === 'CREATE_SHEET') throw new Error('A change that cannot be followed');
        Reflect.apply(dispatch, model, [handlers, command]);
      });
    });

    await page.chooseMenu('Trial', 'Write a tab');

    await page.toast.getByText('loaded anew').waitFor();
    await page.page.waitForFunction(() => 'workbench' in globalThis);
    expect(await page.tabNames()).toContain('Written');
  });
});

describe('a page that loses the server', () => {
  it('says so', async () => {
    const { page, workbench } = opened;
    await workbench.close();

    await expect
      .poll(() => page.page.getByRole('alert').textContent())
      .toContain('The workbench has stopped.');
  });
});
