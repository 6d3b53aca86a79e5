/** The one door of @isnad/tagger. */
export {};
