import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import type { FollowedPage } from './FollowMeeting.tsx';
import { followMeeting } from './follow-meeting.ts';
import { liveTexts } from './live-texts.ts';
import type { Following } from './page-reader.ts';
import './LiveMeeting.css';

/**
 * Says how the page is kept up to date. It is read out only when something changed or when the way of following did.
 * What comes in goes by the cache, so that nothing on the page is taken away and set anew under the reader's hands.
 */
export default function LiveMeeting({ meeting, query, variables }: FollowedPage) {
  const texts = useTexts(liveTexts);
  const format = useFormat();
  const client = useApolloClient();
  const [following, setFollowing] = useState<Following>();
  const asked = JSON.stringify(variables);
  useEffect(
    () =>
      followMeeting({
        meetingId: meeting.id,
        refresh: async () => {
          const before = JSON.stringify(client.readQuery({ query, variables }));
          const { data } = await client.query({ query, variables, fetchPolicy: 'network-only' });
          return JSON.stringify(data) !== before;
        },
        tell: setFollowing,
      }),
    // oxlint-disable-next-line react/exhaustive-deps -- the variables are new objects at every drawing
    [client, meeting.id, query, asked],
  );
  const changed = following?.changedAt && texts.updated(format.time(following.changedAt));
  return (
    <p className="live-meeting no-print" data-way={following?.way} aria-live="polite">
      {following && (changed && following.way === 'live' ? texts.busy : texts[following.way])} {changed}
    </p>
  );
}
