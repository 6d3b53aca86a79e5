/** The one door of @isnad/postgres. */
export {};
