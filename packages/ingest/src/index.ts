/** The one door of @isnad/ingest. */
export {};
