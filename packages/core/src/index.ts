/** The one door of @isnad/core. */
export {};
