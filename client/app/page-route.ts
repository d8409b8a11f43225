import { lazy } from 'react';
import type { ComponentType } from 'react';

export interface PageRoute {
  path: string;
  Page: ComponentType;
}

export const page = (path: string, load: () => Promise<{ default: ComponentType }>): PageRoute => ({
  path,
  Page: lazy(load),
});
