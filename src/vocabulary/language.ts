/** The languages of the product's texts, and of the data that it can read. */
export const languages = ['en', 'id', 'ms', 'fr'] as const;

export type Language = (typeof languages)[number];
