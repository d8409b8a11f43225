import { Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Spinner } from '../ui/Spinner.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { pages } from './pages.ts';

/** A page starts afresh at every address, so nothing of one proposal is left over on the next. */
export function Routes() {
  const [path] = useLocation();
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<Spinner />}>
        <Switch>
          {pages.map(({ path: pattern, Page }) => (
            <Route key={pattern} path={pattern}>
              <Page />
            </Route>
          ))}
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
