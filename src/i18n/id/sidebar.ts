import type { Texts } from '../texts';

export const sidebar = (): Texts['sidebar'] => ({
  findings: (count) => `${count} catatan tentang data`,
  rowsUsed: (used, there, say) => `${say.number(used)} dari ${say.number(there)} baris dipakai`,
  choiceSaved: (tab) => `Tersimpan: “${tab}” dibaca sesuai pilihan Anda.`,
  choiceForgotten: (tab) => `“${tab}” dikenali otomatis lagi.`,
});
