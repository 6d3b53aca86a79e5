/** The one door of @isnad/cli. */
export {};
