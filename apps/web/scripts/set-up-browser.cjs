/** What browsers have and jsdom does not. Example: `new TextEncoder()` */
const { TextDecoder, TextEncoder } = require('node:util');

Object.assign(globalThis, { TextDecoder, TextEncoder });
