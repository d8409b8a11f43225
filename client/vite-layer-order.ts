import type { Plugin } from 'vite';

const order = '@layer tokens,theme,base,vendor,ui,features,pages;';

/**
 * Tells the order of the cascade layers at the start of every style sheet of the build. The sheets of shared components
 * can load before the main one, and the first sheet that names a layer decides its place.
 */
export function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = order + String(file.source);
      }
    },
  };
}
