import type { Texts } from '../texts';

export const sidebar = (): Texts['sidebar'] => ({
  findings: (count) => (count === 1 ? '1 note on the data' : `${count} notes on the data`),
  rowsUsed: (used, there, say) => `${say.number(used)} of ${say.number(there)} rows used`,
  choiceSaved: (tab) => `Saved: “${tab}” is read as you chose.`,
  choiceForgotten: (tab) => `“${tab}” is recognised automatically again.`,
});
