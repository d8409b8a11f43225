import { mergeConfig } from 'vite';
import pages from './vite.config.ts';

/** GraphiQL is built apart: built together, the pages would load what only GraphiQL needs of the packages they share. */
export default mergeConfig(pages, {
  logLevel: 'error',
  build: {
    manifest: false,
    copyPublicDir: false,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: `${import.meta.dirname}/graphiql.html` },
  },
});
