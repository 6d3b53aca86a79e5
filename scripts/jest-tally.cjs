/**
 * A jest reporter that leaves the numbers of a run in `.tally/test.json` of the package, where turbo's cache keeps them.
 *
 * Example of the file: `{"passed": 12, "failed": 0}`
 */
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

module.exports = class TallyReporter {
  constructor(globalConfig) {
    this.folder = join(globalConfig.rootDir, '.tally');
  }

  onRunComplete(_contexts, results) {
    mkdirSync(this.folder, { recursive: true });
    // A test file that cannot even be loaded counts as one failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    writeFileSync(join(this.folder, 'test.json'), JSON.stringify({ passed: results.numPassedTests, failed }));
  }
};
