/** The one door of @isnad/web. */
export {};
