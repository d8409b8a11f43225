/// <reference types="node" />
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { designTokens } from './vite-design-tokens.ts';
import { layerOrder } from './vite-layer-order.ts';
import { inlineDocuments } from './vite-inline-documents.ts';

const api = process.env.API_URL ?? 'http://localhost:4000';
const proxied = ['/graphql', '/uploads', '/documents', '/auth', '/calendar', '/healthz', '/readyz'];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [designTokens(), inlineDocuments(), layerOrder(), react()],
  resolve: {
    // rxjs, which Apollo Client is built on, is smaller in modern JavaScript.
    conditions: ['es2015', ...defaultClientConditions],
    // What older Reacts lack and ours has.
    alias: { 'use-sync-external-store/shim/index.js': 'react' },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // The Content-Security-Policy forbids inline scripts and fonts in data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: Object.fromEntries(proxied.map((path) => [path, { target: api, ws: true }])) },
});
