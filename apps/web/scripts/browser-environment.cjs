/** jsdom, and what browsers have that it lacks. Example: `testEnvironment: './scripts/browser-environment.cjs'` */
const { TestEnvironment } = require('jest-environment-jsdom');

class BrowserEnvironment extends TestEnvironment {
  constructor(...given) {
    super(...given);
    const { window } = this.global;
    Object.assign(this.global, { Request, Response, Headers, TextDecoder, TextEncoder, structuredClone });
    window.scrollTo = () => {};
    window.Element.prototype.scrollIntoView = () => {};
    window.CSS = { escape: (text) => text.replace(/[^\p{L}\p{N}_-]/gu, '\\$&') };
  }
}

module.exports = BrowserEnvironment;
