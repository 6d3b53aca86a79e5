/**
 * The version a reading is stored with. Raise it when the same text may be read differently.
 *
 * @example document.parserVersion === PARSER_VERSION
 */
export const PARSER_VERSION = '0.14.3';
