import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { Redirect, useParams } from 'wouter';
import { useSession } from '../../features/session/session.ts';
import type { RoleKind } from '../../generated/graphql.ts';
import { Spinner } from '../../ui/Spinner.tsx';

const ProviderStart = lazy(() => import('./ProviderStart.tsx'));
const DelegationStart = lazy(() => import('./DelegationStart.tsx'));
const StaffStart = lazy(() => import('./StaffStart.tsx'));

const starts: Partial<Record<RoleKind, ComponentType<{ slug: string }>>> = {
  REPRESENTATIVE: ProviderStart,
  DELEGATE: DelegationStart,
  CHAIR: DelegationStart,
  CONTRACT_MANAGER: StaffStart,
  SECRETARY: StaffStart,
};

/** Where somebody begins after signing in, by what they act as; each part is loaded by who needs it. */
export default function StartPage() {
  const { region: slug } = useParams<{ region: string }>();
  const { viewer, loading } = useSession();
  if (loading) return <Spinner />;
  const role = viewer?.role?.kind;
  if (role === 'OPERATOR') return <Redirect to="/beheer" replace />;
  const Start = role && starts[role];
  if (!Start) return <Redirect to={`/${slug}`} replace />;
  return (
    <Suspense fallback={<Spinner />}>
      <Start slug={slug} />
    </Suspense>
  );
}
