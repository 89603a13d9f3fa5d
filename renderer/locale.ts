/** How dates and numbers are written: the words of the interface are English, and names of months must stand well among them. */
export const locale = 'en-GB';
