import { useMutation } from '@apollo/client/react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ReviewVerdict } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { reviewTexts } from './review-texts.ts';

const fragment = graphql(`
  fragment ReviewPanel_version on ProposalVersion {
    id
    reviews {
      id
      requestedAt
      givenAt
      verdict
      remarks
      outdated
      reviewer {
        id
        name
      }
    }
  }
`);

const requestReview = graphql(`
  mutation RequestReview($input: RequestReviewInput!) {
    requestReview(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

const giveReview = graphql(`
  mutation GiveReview($input: GiveReviewInput!) {
    giveReview(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

interface Props {
  version: FragmentType<typeof fragment>;
  viewerId: string | undefined;
  colleagues: readonly { person: { id: string; name: string } }[];
  mayAsk: boolean;
  onChanged: () => void;
}

/** What colleagues found of the draft, asking one of them, and giving one's own review. */
export function ReviewPanel({ version, viewerId, colleagues, mayAsk, onChanged }: Props) {
  const texts = useTexts(reviewTexts);
  const format = useFormat();
  const { id, reviews } = unmask(fragment, version);
  const owed = reviews.find((review) => review.reviewer.id === viewerId && !review.givenAt);
  return (
    <>
      {reviews.map(({ id: key, reviewer, requestedAt, givenAt, verdict, remarks, outdated }) => (
        <Alert
          key={key}
          tone={verdict === 'APPROVED' ? 'ok' : 'info'}
          title={texts.found(reviewer.name, verdict ?? null)}
        >
          <p>{format.dateTime(givenAt ?? requestedAt)}</p>
          {remarks && <Prose text={remarks} />}
          {outdated && <p>{texts.outdated}</p>}
        </Alert>
      ))}
      {owed && <GiveReview reviewId={owed.id} onDone={onChanged} />}
      {mayAsk && <AskReview versionId={id} colleagues={colleagues} onDone={onChanged} />}
    </>
  );
}

function AskReview({
  versionId,
  colleagues,
  onDone,
}: Pick<Props, 'colleagues'> & { versionId: string; onDone: () => void }) {
  const texts = useTexts(reviewTexts);
  const [ask] = useMutation(requestReview);
  const form = useForm({
    initial: { reviewerId: '' },
    labels: { reviewerId: texts.colleague },
    send: async ({ reviewerId }) => {
      if (!reviewerId) return [{ field: 'reviewerId', code: 'REQUIRED' as const }];
      const { data } = await ask({ variables: { input: { proposalVersionId: versionId, reviewerId } } });
      return data?.requestReview.problems ?? [];
    },
    done: onDone,
  });
  return (
    <Form form={form}>
      <Select
        {...form.field('reviewerId')}
        label={texts.colleague}
        hint={texts.colleagueHint}
        placeholder={texts.choose}
        options={colleagues.map(({ person }) => ({ value: person.id, label: person.name }))}
      />
      <Button type="submit" busy={form.busy}>
        {texts.ask}
      </Button>
    </Form>
  );
}

const unanswered: { verdict: ReviewVerdict | ''; remarks: string } = { verdict: '', remarks: '' };

function GiveReview({ reviewId, onDone }: { reviewId: string; onDone: () => void }) {
  const texts = useTexts(reviewTexts);
  const [give] = useMutation(giveReview);
  const form = useForm({
    initial: unanswered,
    labels: { verdict: texts.verdict, remarks: texts.remarks },
    send: async ({ verdict, remarks }) => {
      if (!verdict) return [{ field: 'verdict', code: 'REQUIRED' as const }];
      const { data } = await give({ variables: { input: { reviewId, verdict, remarks } } });
      return data?.giveReview.problems ?? [];
    },
    done: onDone,
  });
  return (
    <Form form={form}>
      <RadioGroup<ReviewVerdict>
        {...form.field('verdict')}
        label={texts.verdict}
        options={[
          { value: 'APPROVED', label: texts.approved },
          { value: 'REMARKS', label: texts.withRemarks },
        ]}
      />
      <TextArea {...form.field('remarks')} label={texts.remarks} rows={3} optional />
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.give}
      </Button>
    </Form>
  );
}
