import { registries } from '@odoo/o-spreadsheet';
import type { MenuItem } from '../apps-script/menus';

type ActionSpec = Parameters<typeof registries.topbarMenuRegistry.add>[1];

/** Places the script's menus after those of the spreadsheet, as Sheets does. */
const firstSequence = 1000;

/** Adds the menus that the script made in onOpen to the menu bar. */
export function addScriptMenus(menus: readonly MenuItem[], run: (functionName: string) => void): void {
  menus.forEach((menu, index) => {
    if (menu.kind !== 'menu') return;
    registries.topbarMenuRegistry.add(`script-${index}`, {
      name: menu.label,
      sequence: firstSequence + index,
      children: toActions(menu.items, run),
    });
  });
}

const hour = 3_600_000;
/** How far the clock can be turned; null means to the next trigger. */
const turns: readonly (readonly [string, number | null])[] = [
  ['Forward to the next trigger', null],
  ['Forward by an hour', hour],
  ['Forward by a day', 24 * hour],
  ['Forward by a week', 7 * 24 * hour],
];

/** Adds the workbench's own menu, which turns the scripts' clock so that clock triggers fire. */
export function addClockMenu(turn: (milliseconds: number | null) => void): void {
  registries.topbarMenuRegistry.add('clock', {
    name: 'Clock',
    sequence: firstSequence * 2,
    children: turns.map(([name, milliseconds], sequence) => ({
      name,
      sequence,
      execute: () => turn(milliseconds),
    })),
  });
}

function toActions(items: readonly MenuItem[], run: (functionName: string) => void): ActionSpec[] {
  const actions: ActionSpec[] = [];
  for (const item of items) {
    const sequence = actions.length;
    switch (item.kind) {
      case 'item':
        actions.push({ name: item.label, sequence, execute: () => run(item.functionName) });
        break;
      case 'menu':
        actions.push({ name: item.label, sequence, children: toActions(item.items, run) });
        break;
      case 'separator': {
        // In o-spreadsheet, a separator is the lower edge of the item before it.
        const before = actions.at(-1);
        if (before !== undefined) before.separator = true;
      }
    }
  }
  return actions;
}
