/** The languages that the product speaks and reads. */
export const languages = ['en', 'id', 'ms', 'fr'] as const;

export type Language = (typeof languages)[number];
