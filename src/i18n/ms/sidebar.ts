import type { Texts } from '../texts';

export const sidebar = (): Texts['sidebar'] => ({
  findings: (count) => `${count} catatan tentang data`,
  rowsUsed: (used, there, say) => `${say.number(used)} daripada ${say.number(there)} baris digunakan`,
  choiceSaved: (tab) => `Disimpan: “${tab}” dibaca mengikut pilihan anda.`,
  choiceForgotten: (tab) => `“${tab}” dikenali secara automatik semula.`,
});
