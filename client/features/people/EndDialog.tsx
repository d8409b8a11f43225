import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Form } from '../forms/Form.tsx';
import type { Problem } from '../forms/problem-lines.ts';
import { useForm } from '../forms/useForm.ts';
import { peopleTexts } from './texts.ts';

interface Props {
  what: string;
  open: boolean;
  onClose: () => void;
  /** Null ends it at once. */
  end: (endsOn: string | null) => Promise<readonly Problem[]>;
  onEnded: () => void;
}

/** Asks when something that somebody holds is to end. */
export function EndDialog({ what, open, onClose, end, onEnded }: Props) {
  const texts = useTexts(peopleTexts);
  return (
    <Dialog title={texts.endTitle} open={open} onClose={onClose}>
      <p>{what}</p>
      <EndForm
        end={end}
        onClose={onClose}
        onEnded={() => {
          onClose();
          onEnded();
        }}
      />
    </Dialog>
  );
}

function EndForm({ end, onClose, onEnded }: Pick<Props, 'end' | 'onClose' | 'onEnded'>) {
  const texts = useTexts(peopleTexts);
  const initial: { when: 'now' | 'later'; endsOn: string } = { when: 'now', endsOn: '' };
  const form = useForm({
    initial,
    labels: { endsOn: texts.endsOn },
    name: 'end',
    send: async ({ when, endsOn }) => {
      if (when === 'later' && !endsOn) return [{ field: 'endsOn', code: 'REQUIRED' as const }];
      return end(when === 'now' ? null : endsOn);
    },
    done: onEnded,
  });
  return (
    <Form form={form}>
      <RadioGroup
        id={form.idOf('when')}
        label={texts.endWhen}
        value={form.values.when}
        onChange={(when) => form.set('when', when)}
        options={[
          { value: 'now', label: texts.endNow, hint: texts.endNowHint },
          { value: 'later', label: texts.endLater },
        ]}
      />
      {form.values.when === 'later' && <DateField {...form.field('endsOn')} label={texts.endsOn} />}
      <div className="row">
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.endConfirm}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}
