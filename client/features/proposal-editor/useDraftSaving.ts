import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { unmask } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { DraftEditor_VersionFragment } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import type { Saving } from '../../ui/SaveState.tsx';
import type { Problem } from '../forms/problem-lines.ts';
import { useDraftBackup } from '../forms/useDraftBackup.ts';
import { DraftEditor_version, inputOf, type DraftValues } from './draft-values.ts';

const saveDraft = graphql(`
  mutation SaveProposalDraft($input: SaveProposalDraftInput!, $language: Language!) {
    saveProposalDraft(input: $input) {
      problems {
        field
        code
        limit
      }
      proposalVersion {
        id
        ...DraftEditor_version
      }
    }
  }
`);

const pause = 1200;
const retryAfter = 8000;

/** Sends one edit, and remembers which edit the next one follows and which id each article got. */
function useSend(draft: DraftEditor_VersionFragment) {
  const { language } = useLanguage();
  const [mutate] = useMutation(saveDraft, { fetchPolicy: 'no-cache' });
  const version = useRef(draft.version);
  const ids = useRef(new Map(draft.clauseChanges.map(({ id }) => [id, id])));
  const send = async (values: DraftValues) => {
    const input = { proposalVersionId: draft.id, version: version.current, ...inputOf(values, ids.current) };
    const { data } = await mutate({ variables: { input, language } });
    const { problems = [], proposalVersion } = data?.saveProposalDraft ?? {};
    const now = unmask(DraftEditor_version, proposalVersion);
    if (now && problems.length === 0) {
      version.current = now.version;
      for (const [at, { id }] of now.clauseChanges.entries())
        ids.current.set(values.clauses[at]?.key ?? id, id);
    }
    return { problems, now };
  };
  /** Goes on from an edit of somebody else. */
  const follow = (other: DraftEditor_VersionFragment) => {
    version.current = other.version;
    ids.current = new Map(other.clauseChanges.map(({ id }) => [id, id]));
  };
  return { send, follow, version };
}

/**
 * Saves a draft while it is written: a moment after the last key, and again when the network was away. What cannot be
 * sent is kept on the device. A colleague's edit stops the saving until somebody chose.
 */
export function useDraftSaving(draft: DraftEditor_VersionFragment, values: DraftValues, personId: string) {
  const { send, follow, version } = useSend(draft);
  const [saving, setSaving] = useState<Saving>({ state: 'unchanged' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [conflict, setConflict] = useState<DraftEditor_VersionFragment>();
  const [saved, setSaved] = useState(values);
  const backup = useDraftBackup<DraftValues>(`proposal.${personId}.${draft.id}`);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const dirty = values !== saved;

  const saveNow = async (written: DraftValues): Promise<boolean> => {
    setSaving({ state: 'saving' });
    try {
      const { problems: found, now } = await send(written);
      setProblems(found);
      if (!now || found.length > 0) {
        if (now && found.some(({ code }) => code === 'STALE')) setConflict(now);
        backup.keep(written);
        setSaving({ state: 'unchanged' });
        return false;
      }
      backup.forget();
      setSaved(written);
      setSaving({ state: 'saved', at: now.savedAt });
      return true;
    } catch {
      setSaving({ state: backup.keep(written) ? 'here' : 'failed' });
      return false;
    }
  };
  /** One save at a time: the next one waits, so that it carries the version that the one before made. */
  const save = (written: DraftValues): Promise<boolean> => {
    return (running.current = running.current.then(() => written === saved || saveNow(written)));
  };
  useSoon(save, dirty && !conflict, values, saving.state === 'here' || saving.state === 'failed');
  const resolve = (): void => {
    if (conflict) follow(conflict);
    setProblems([]);
    setConflict(undefined);
  };
  return { saving, problems, conflict, resolve, save: () => save(values), dirty, version, setSaved, backup };
}

/** Calls a moment after the last change, later when the last try failed. */
function useSoon(
  save: (values: DraftValues) => Promise<boolean>,
  wanted: boolean,
  values: DraftValues,
  failed: boolean,
): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => void latest.current(values), failed ? retryAfter : pause);
    return () => clearTimeout(timer);
  }, [wanted, values, failed]);
}
