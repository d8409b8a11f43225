import { lazy, Suspense } from 'react';
import { Redirect, useParams } from 'wouter';
import { useSession } from '../../features/session/session.ts';
import { Spinner } from '../../ui/Spinner.tsx';

const ProviderStart = lazy(() => import('./ProviderStart.tsx'));
const DelegationStart = lazy(() => import('./DelegationStart.tsx'));

/** Where somebody begins after signing in, by what they act as; each part is loaded by who needs it. */
export default function StartPage() {
  const { region: slug } = useParams<{ region: string }>();
  const { viewer, loading } = useSession();
  if (loading) return <Spinner />;
  const role = viewer?.role?.kind;
  const delegation = role === 'DELEGATE' || role === 'CHAIR';
  if (!delegation && role !== 'REPRESENTATIVE') return <Redirect to={`/${slug}`} replace />;
  return (
    <Suspense fallback={<Spinner />}>
      {delegation ? <DelegationStart slug={slug} /> : <ProviderStart slug={slug} />}
    </Suspense>
  );
}
