/// <reference types="node" />
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { designTokens } from './vite-design-tokens.ts';
import { layerOrder } from './vite-layer-order.ts';
import { inlineDocuments } from './vite-inline-documents.ts';
import { lightApollo } from './vite-light-apollo.ts';
import { oneLanguage } from './vite-one-language.ts';

const api = process.env.API_URL ?? 'http://localhost:4000';
const proxied = [
  '/graphql',
  '/uploads',
  '/documents',
  '/auth',
  '/calendar',
  '/inbound-mail',
  '/nota',
  '/overview',
  '/healthz',
  '/readyz',
];

/**
 * What every visitor loads, in two files: the libraries, which are the same in every language and stay so for long, and
 * what stands around a page with the building blocks that nearly all pages use. In thirty files it packs 5 kB bigger.
 */
const libraries =
  /node_modules\/(react|react-dom|scheduler|@apollo\/client\/(?!react\/hooks\/use(Mutation|LazyQuery))|rxjs|graphql(?!-)|wouter|regexparam|optimism|@wry|tslib)\/?|preload-helper/;
const shell = new RegExp(
  [
    'client/(app/(?!AccountMenu|FurtherPages|pages)|features/(page|region)/|features/session/session\\.|i18n/(format|deadline|useFormat|language|ui-texts)\\.)',
    'client/ui/(Heading|Button|button-class|PageTitle|Section|Columns|Card|ActionCard|EmptyState|StatusBadge|Paragraph|Icon|TextLink|DescriptionList)\\.',
  ].join('|'),
);

export default defineConfig({
  root: import.meta.dirname,
  plugins: [designTokens(), lightApollo(), oneLanguage(), inlineDocuments(), layerOrder(), react()],
  resolve: {
    // rxjs, which Apollo Client is built on, is smaller in modern JavaScript.
    conditions: ['es2015', ...defaultClientConditions],
    // What older Reacts lack and ours has.
    alias: { 'use-sync-external-store/shim/index.js': 'react' },
  },
  build: {
    outDir: '../dist/client',
    // Emptied by build.mjs, which builds each language into the same folder.
    emptyOutDir: false,
    manifest: true,
    target: 'es2022',
    // The Content-Security-Policy forbids inline scripts and fonts in data: addresses.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The page names what it needs at once; naming all parts of all pages would weigh more than it saves.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: libraries },
            { name: 'shell', test: shell },
          ],
        },
      },
    },
    reportCompressedSize: false,
  },
  server: { proxy: Object.fromEntries(proxied.map((path) => [path, { target: api, ws: true }])) },
});
