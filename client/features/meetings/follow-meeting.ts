import { print } from 'graphql';
import { createClient, type Client } from 'graphql-ws/client';
import { graphql } from '../../generated/gql.ts';
import { PageReader, type Following } from './page-reader.ts';

const meetingChanged = graphql(`
  subscription FollowMeeting($meetingId: ID!) {
    meetingChanged(meetingId: $meetingId) {
      change
    }
  }
`);

interface Options {
  meetingId: string;
  /** Reads the page again and says whether that brought something new; fails when the network is away. */
  refresh: () => Promise<boolean>;
  tell: (following: Following) => void;
}

/** Milliseconds between two looks while no socket opens, and the longest wait before a socket is tried again. */
const pollEvery = 20_000;
const longestWait = 60_000;

/**
 * Reads the page again whenever the server tells of a change at the meeting. Networks that let no WebSocket through, as
 * many town halls have, get the same by asking now and then. Answers how to stop.
 */
export function followMeeting({ meetingId, refresh, tell }: Options): () => void {
  const reader = new PageReader(refresh, tell);
  const client = liveClient((open) => {
    reader.setLive(open);
    // What happened while the socket was not open was told to nobody.
    if (open) reader.read();
  });
  client.subscribe(
    { query: print(meetingChanged), variables: { meetingId } },
    // An error too is a reason to look: the session may have ended, or the role.
    { next: reader.read, error: reader.read, complete: reader.read },
  );
  const look = () => {
    if (!document.hidden && !reader.live) reader.read();
  };
  const timer = setInterval(look, pollEvery);
  document.addEventListener('visibilitychange', look);
  window.addEventListener('online', look);
  return () => {
    reader.stop();
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('online', look);
    void client.dispose();
  };
}

/** A socket to the own server that opens itself again; one that went silent is closed and opened anew. */
function liveClient(onOpen: (open: boolean) => void): Client {
  let silent: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: new URL('/graphql', location.href.replace(/^http/, 'ws')).href,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => pauseUntilOnline(Math.min(1000 * 2 ** retries, longestWait)),
    connectionAckWaitTimeout: 10_000,
    keepAlive: 15_000,
    on: {
      connected: () => onOpen(true),
      closed: () => {
        clearTimeout(silent);
        onOpen(false);
      },
      ping: (received) => {
        if (!received) silent = setTimeout(() => client.terminate(), 8000);
      },
      pong: () => clearTimeout(silent),
    },
  });
  return client;
}

/** Waits a little more or less, so that not the whole table comes back at the same moment. */
function pauseUntilOnline(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds * (0.75 + Math.random() / 2));
    window.addEventListener('online', done);
  });
}
