/** What the quiet status says: nothing yet, or that all is kept. It stays until the screen is left. */
export const saved = $state({ shown: false });
