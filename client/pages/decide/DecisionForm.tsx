import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Conflict } from '../../features/forms/Conflict.tsx';
import { FoundHere } from '../../features/forms/FoundHere.tsx';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import type { DecisionKind } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { decisionTexts } from '../../features/decisions/decision-texts.ts';
import { ClauseChoice } from './ClauseChoice.tsx';
import {
  adopts,
  clausesOf,
  differing,
  inputOf,
  valuesOf,
  type ClauseValue,
  type DecisionValues,
  type Draft,
  type Proposal,
} from './decision-values.ts';
import { saveDecision } from './query.ts';
import { decideTexts } from './texts.ts';
import { useDecisionBackup, useKept } from './useDecisionBackup.ts';

interface Props {
  proposal: Proposal;
  municipalityId: string;
  draft: Draft | null;
  onDay: (day: string) => void;
  onSaved: () => void;
}

const kinds: readonly DecisionKind[] = ['ADOPT', 'ADOPT_AMENDED', 'REJECT', 'HOLD'];

/** What the municipality decides, why, from when, and in which words. */
export function DecisionForm({ proposal, municipalityId, draft, onDay, onSaved }: Props) {
  const texts = useTexts(decideTexts);
  const words = useTexts(decisionTexts);
  const [save] = useMutation(saveDecision);
  const [saved, setSaved] = useState(false);
  // The version that the form was filled from: a newer one on the page is somebody else's.
  const [seen, setSeen] = useState(draft?.version ?? 0);
  const [conflict, setConflict] = useState(false);
  const backup = useDecisionBackup(proposal.id, municipalityId);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm<DecisionValues>({
    initial: valuesOf(proposal, draft),
    labels: labelsOf(texts),
    send: async (values) => {
      setSaved(false);
      const { kind } = values;
      if (kind === '') return [{ field: 'kind', code: 'REQUIRED' }];
      const input = inputOf(proposal, { ...values, kind }, municipalityId);
      const about = draft ? { decisionId: draft.id, version: seen } : { idempotencyKey };
      const answer = (await save({ variables: { input: { ...input, ...about } } })).data?.saveDecision;
      const problems = answer?.problems ?? [];
      setConflict(problems.some(({ code }) => code === 'STALE'));
      if (problems.length === 0) setSeen(answer?.decision?.version ?? seen);
      if (problems.some(({ code }) => code === 'STALE' || code === 'DUPLICATE')) onSaved();
      return problems;
    },
    done: () => {
      backup.forget();
      setSaved(true);
      onSaved();
    },
  });
  useUnsavedChangesWarning(form.changed);
  useKept(backup, form.values, form.changed);
  const { values, set } = form;
  const summary = (kind: DecisionKind | '', reason: string) => `${kind && words.kind[kind]}\n\n${reason}`;
  return (
    <Form form={form}>
      <FoundHere backup={backup} onRestore={form.change} />
      {conflict && draft && draft.version !== seen && (
        <Conflict
          mine={summary(values.kind, values.reason)}
          theirs={summary(draft.kind, draft.reason)}
          onKeepMine={() => setSeen(draft.version)}
          onTakeTheirs={() => {
            form.setValues(valuesOf(proposal, draft));
            setSeen(draft.version);
          }}
        />
      )}
      <RadioGroup<DecisionKind>
        {...form.field('kind')}
        label={texts.kind}
        options={kinds.map((value) => ({ value, label: words.kind[value] }))}
      />
      <TextArea {...form.field('reason')} label={texts.reason} hint={texts.reasonHint} limit={15_000} />
      <DateField {...form.field('decidedOn')} label={texts.decidedOn} />
      {adopts(values.kind) && (
        <>
          <DateField
            {...form.field('effectiveOn')}
            label={texts.effectiveOn}
            onChange={(day) => {
              set('effectiveOn', day);
              onDay(day);
            }}
          />
          <Clauses proposal={proposal} municipalityId={municipalityId} form={form} />
        </>
      )}
      {saved && <Alert tone="ok" live title={texts.saved} />}
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.save}
        </Button>
      </div>
    </Form>
  );
}

/** What each field is called where problems are summed up. */
function labelsOf(texts: Record<'kind' | 'reason' | 'decidedOn' | 'effectiveOn' | 'texts', string>) {
  const { kind, reason, decidedOn, effectiveOn } = texts;
  return { kind, reason, decidedOn, effectiveOn, clauses: texts.texts };
}

interface ClausesProps {
  proposal: Proposal;
  municipalityId: string;
  form: ReturnType<typeof useForm<DecisionValues>>;
}

function Clauses({ proposal, municipalityId, form }: ClausesProps) {
  const texts = useTexts(decideTexts);
  const { values, set, errorOf } = form;
  const amending = values.kind === 'ADOPT_AMENDED';
  const changes = proposal.current.clauseChanges;
  const sent = clausesOf(changes, values, municipalityId);
  if (!amending && !changes.some((change) => differing(change, municipalityId))) return null;
  const put = (id: string, value: ClauseValue) => set('clauses', { ...values.clauses, [id]: value });
  return (
    <FieldGroup id="clauses" label={texts.texts} hint={texts.textsHint} error={errorOf('clauses')}>
      <div className="flow">
        {changes.map((change) => (
          <ClauseChoice
            key={change.id}
            change={change}
            municipalityId={municipalityId}
            value={values.clauses[change.id] ?? { text: change.newText, choice: '' }}
            amending={amending}
            lang={proposal.region.defaultLanguage}
            error={errorOf(
              `clauses.${sent.findIndex(({ clauseChangeId }) => clauseChangeId === change.id)}.text`,
            )}
            onChange={(value) => put(change.id, value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
