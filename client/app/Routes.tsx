import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Spinner } from '../ui/Spinner.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { frontPages, regionPages } from './front-pages.ts';
import { regionSlugOf } from './region-slug.ts';

const FurtherPages = lazy(() => import('./FurtherPages.tsx'));

/** A page starts afresh at every address, so nothing of one proposal is left over on the next. */
export function Routes() {
  const [path] = useLocation();
  const fronts = regionSlugOf(path) ? regionPages : frontPages;
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<Spinner />}>
        <Switch>
          {fronts.map(({ path: pattern, Page }) => (
            <Route key={pattern} path={pattern}>
              <Page />
            </Route>
          ))}
          <Route>
            <FurtherPages />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
