// The closing line of every run, for people and for CI. A skipped test is no passed test, so the run fails on it.
export default class Report {
  constructor(globalConfig) {
    this.onlySome = Boolean(globalConfig.testNamePattern);
    this.skipped = 0;
  }

  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    this.skipped = this.onlySome ? 0 : results.numPendingTests + results.numTodoTests;
    const tail = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    process.once('exit', () =>
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed${tail}\n`),
    );
  }

  getLastError() {
    return this.skipped > 0 ? new Error(`${this.skipped} tests were skipped.`) : undefined;
  }
}
