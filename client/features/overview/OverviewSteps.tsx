import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ManagedOverview_OverviewFragment } from '../../generated/graphql.ts';
import { useLanguage, useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { manageOverviewTexts } from './manage-texts.ts';
import { publishOverview, reviewOverview } from './managed-overview.ts';

/** The next step: a colleague looks it through, then it is published after a confirmation. */
export function OverviewSteps({ overview }: { overview: ManagedOverview_OverviewFragment }) {
  const texts = useTexts(manageOverviewTexts);
  const { language } = useLanguage();
  const [review] = useMutation(reviewOverview);
  const { id, version, state, abilities } = overview;
  const variables = { input: { overviewId: id, version }, language };
  const form = useForm({
    initial: {},
    labels: {},
    send: async () => (await review({ variables })).data?.answer.problems ?? [],
  });
  if (abilities.publish) return <Publish overview={overview} />;
  if (state !== 'DRAFT') return null;
  if (!abilities.review) return <Paragraph>{texts.askColleague}</Paragraph>;
  return (
    <Form form={form}>
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.review}
        </Button>
      </div>
    </Form>
  );
}

function Publish({ overview }: { overview: ManagedOverview_OverviewFragment }) {
  const texts = useTexts(manageOverviewTexts);
  const { language } = useLanguage();
  const [publish] = useMutation(publishOverview);
  const [open, setOpen] = useState(false);
  const { id, version, year } = overview;
  const form = useForm({
    initial: {},
    labels: { fromOn: texts.fromOn, untilOn: texts.untilOn, note: texts.note },
    name: 'publish',
    send: async () => {
      const variables = { input: { overviewId: id, version }, language };
      return (await publish({ variables })).data?.answer.problems ?? [];
    },
  });
  return (
    <div>
      <Button variant="primary" onClick={() => setOpen(true)}>
        {texts.publish}
      </Button>
      <Dialog title={texts.publishTitle(year)} open={open} onClose={() => setOpen(false)}>
        <Form form={form}>
          <Paragraph>{texts.publishHelp}</Paragraph>
          <Button type="submit" variant="primary" busy={form.busy}>
            {texts.publishNow}
          </Button>
        </Form>
      </Dialog>
    </div>
  );
}
