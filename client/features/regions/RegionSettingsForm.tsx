import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { RegionSettingsForm_RegionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import { useVersionedForm } from '../forms/useVersionedForm.ts';
import {
  RegionFields,
  regionInput,
  useRegionLabels,
  useRegionWords,
  type RegionValues,
} from './RegionFields.tsx';
import { regionFormTexts } from './texts.ts';

const fragment = graphql(`
  fragment RegionSettingsForm_region on Region {
    id
    name
    introduction
    contactEmail
    defaultLanguage
    accentColour
    version
    settings {
      reactionWorkingDays
      agendaWorkingDays
      minutesWorkingDays
      reminderWorkingDays
    }
  }
`);

const saveRegionSettings = graphql(`
  mutation SaveRegionSettings($input: SaveRegionSettingsInput!) {
    saveRegionSettings(input: $input) {
      problems {
        field
        code
        limit
      }
      region {
        id
        ...RegionSettingsForm_region
      }
    }
  }
`);

export function RegionSettingsForm(props: { region: FragmentType<typeof fragment> }) {
  const texts = useTexts(regionFormTexts);
  const region = unmask(fragment, props.region);
  const [send] = useMutation(saveRegionSettings);
  const [saved, setSaved] = useState(false);
  const form = useVersionedForm({
    row: region,
    valuesOf,
    words: useRegionWords(),
    labels: useRegionLabels(),
    name: 'region',
    send: async (values, version) => {
      setSaved(false);
      const input = { ...regionInput(values), regionId: region.id, version };
      const answer = (await send({ variables: { input } })).data?.saveRegionSettings;
      return { problems: answer?.problems ?? [], row: unmask(fragment, answer?.region) };
    },
    done: () => setSaved(true),
  });
  useUnsavedChangesWarning(form.changed);
  return (
    <Form form={form}>
      <RegionFields values={form.values} change={form.change} errorOf={form.errorOf} idOf={form.idOf} />
      {saved && !form.changed && <Alert tone="ok" live title={texts.saved} />}
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.save}
      </Button>
    </Form>
  );
}

function valuesOf({ settings, ...region }: RegionSettingsForm_RegionFragment): RegionValues {
  const { name, introduction, contactEmail, defaultLanguage, accentColour } = region;
  return {
    name,
    introduction,
    contactEmail,
    defaultLanguage,
    accentColour,
    reactionWorkingDays: String(settings.reactionWorkingDays),
    agendaWorkingDays: String(settings.agendaWorkingDays),
    minutesWorkingDays: String(settings.minutesWorkingDays),
    reminderWorkingDays: String(settings.reminderWorkingDays ?? 3),
  };
}
