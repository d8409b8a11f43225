import { Route, Switch } from 'wouter';
import { pages } from './pages.ts';

/** The pages that are no front door, loaded with the first of them that somebody goes to. */
export default function FurtherPages() {
  return (
    <Switch>
      {pages.map(({ path, Page }) => (
        <Route key={path} path={path}>
          <Page />
        </Route>
      ))}
    </Switch>
  );
}
