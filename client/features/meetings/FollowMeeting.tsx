import type { DocumentNode } from 'graphql';
import { lazy, Suspense } from 'react';

const Unfollowed = (_page: FollowedPage) => <></>;

/** Loaded on the day of the meeting only. A page that cannot load it is no worse off: it shows what it has. */
const LiveMeeting = lazy(() => import('./LiveMeeting.tsx').catch(() => ({ default: Unfollowed })));

export interface FollowedPage {
  meeting: { id: string; abilities: { follow: boolean } };
  /** What the page asks, which is asked again at every change. */
  query: DocumentNode;
  variables: Record<string, unknown>;
}

/** Keeps a page up to date while the table meets, for who may follow that, and says so in a line. */
export function FollowMeeting(page: FollowedPage) {
  if (!page.meeting.abilities.follow) return null;
  return (
    <Suspense fallback={<p>&nbsp;</p>}>
      <LiveMeeting {...page} />
    </Suspense>
  );
}
