/** What an execution showed to the user, in order. */
export type UiEffect =
  | { type: 'alert'; title: string; message: string }
  | { type: 'toast'; title: string; message: string; seconds: number | null }
  | { type: 'sidebar'; title: string; html: string }
  | {
      type: 'dialog';
      title: string;
      html: string;
      modal: boolean;
      width: number | null;
      height: number | null;
    }
  | { type: 'activate'; sheetId: string; range: string | null };
