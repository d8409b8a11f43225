// One runner for everything: rules beside their file, stories over HTTP and in the browser.
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/server', '<rootDir>/client', '<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: false,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
        },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: './test/support/prepare.mjs',
  setupFiles: ['reflect-metadata'],
  reporters: ['default', './test/support/report.mjs'],
  testTimeout: 180_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
};
