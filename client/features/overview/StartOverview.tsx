import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { manageOverviewTexts } from './manage-texts.ts';

const startOverview = graphql(`
  mutation StartOverview($input: StartOverviewInput!) {
    startOverview(input: $input) {
      problems {
        field
        code
        limit
      }
      overview {
        id
        year
      }
    }
  }
`);

const firstYear = 2015;

/** Begins the overview of a year; where a draft of it is there, goes on with that. */
export function StartOverview({
  regionId,
  onStarted,
}: {
  regionId: string;
  onStarted: (year: string) => void;
}) {
  const texts = useTexts(manageOverviewTexts);
  const thisYear = Number(useFormat().today().slice(0, 4));
  const [start] = useMutation(startOverview);
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, at) => String(thisYear - at));
  const form = useForm({
    initial: { year: String(thisYear - 1) },
    labels: { year: texts.year },
    send: async ({ year }) => {
      const input = { regionId, year: Number(year) };
      const problems = (await start({ variables: { input } })).data?.startOverview.problems ?? [];
      // A draft of that year is there: that is the one to go on with.
      return problems.filter(({ code }) => code !== 'DUPLICATE');
    },
    done: ({ year }) => onStarted(year),
  });
  return (
    <Form form={form}>
      <Select
        {...form.field('year')}
        label={texts.year}
        hint={texts.startHelp}
        options={years.map((year) => ({ value: year, label: year }))}
      />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.start}
        </Button>
      </div>
    </Form>
  );
}
