/** The one door of @isnad/api. */
export {};
