/** The one door of @isnad/store. */
export {};
