/** A menu as the script built it. */
export type MenuItem =
  | { kind: 'item'; label: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; items: readonly MenuItem[] };
