import { Form } from '../../features/forms/Form.tsx';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { newPart, partsOf, type Choice, type HandledMail, type PartValues } from './mail-values.ts';
import { PartFields } from './PartFields.tsx';
import { handleMailTexts } from './texts.ts';
import { useHandling, type HandleProps } from './useHandling.ts';

/** One question first; what belongs to the answer follows beneath it. */
export function HandleForm(props: HandleProps) {
  const texts = useTexts(handleMailTexts);
  const { mail } = props;
  const { form, setParts } = useHandling(props);
  const { choice, parts } = form.values;
  const none = mail.proposalsToLink.length === 0;
  const choose = (next: Choice) => {
    form.set('choice', next);
    if (next === 'SEVERAL' && parts.length === 1) setParts([...parts, newPart(mail)]);
  };
  return (
    <Form form={form}>
      {none && (
        <Alert tone="warning">
          <p>{texts.noProposals}</p>
        </Alert>
      )}
      <RadioGroup<Choice>
        id={form.idOf('choice')}
        label={texts.choice}
        error={form.errorOf('choice')}
        value={choice}
        onChange={choose}
        options={[
          { value: 'ONE' as const, label: texts.one, hint: texts.oneHint, disabled: none },
          { value: 'SEVERAL' as const, label: texts.several, hint: texts.severalHint, disabled: none },
          ...(mail.mayRefuse
            ? [{ value: 'REFUSE' as const, label: texts.refuse, hint: texts.refuseHint }]
            : []),
        ]}
      />
      {choice === 'REFUSE' && <RefuseFields mail={mail} form={form} />}
      {(choice === 'ONE' || choice === 'SEVERAL') && <Parts mail={mail} form={form} setParts={setParts} />}
    </Form>
  );
}

type Handling = ReturnType<typeof useHandling>;

function RefuseFields({ mail, form }: { mail: HandledMail; form: Handling['form'] }) {
  const texts = useTexts(handleMailTexts);
  return (
    <>
      <TextArea
        {...form.field('reason')}
        label={texts.refuseReason}
        hint={mail.answerAddress ? texts.refuseReasonHint(mail.answerAddress) : texts.noAnswer}
        limit={1000}
        rows={4}
      />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.doRefuse}
        </Button>
      </div>
    </>
  );
}

function Parts({ mail, form, setParts }: { mail: HandledMail } & Handling) {
  const texts = useTexts(handleMailTexts);
  const { parts, choice } = form.values;
  const several = choice === 'SEVERAL';
  const change = (key: string, patch: Partial<PartValues>) =>
    setParts(parts.map((part) => (part.key === key ? { ...part, ...patch } : part)));
  const fieldsOf = (part: PartValues, at: number) => (
    <PartFields
      mail={mail}
      part={part}
      several={several}
      onChange={(patch) => change(part.key, patch)}
      idOf={(field) => form.idOf(`parts.${at}.${field}`)}
      errorOf={(field) => form.errorOf(`parts.${at}.${field}`)}
    />
  );
  const shown = partsOf(form.values);
  if (!several)
    return (
      <>
        {shown.map((part) => (
          <div key={part.key} className="flow">
            {fieldsOf(part, 0)}
          </div>
        ))}
        <Send busy={form.busy} label={texts.link} />
      </>
    );
  return (
    <>
      {shown.map((part, at) => (
        <Section key={part.key} level={3} title={texts.nth(at + 1)}>
          {fieldsOf(part, at)}
          {shown.length > 2 && (
            <Button onClick={() => setParts(parts.filter(({ key }) => key !== part.key))}>
              {texts.remove(at + 1)}
            </Button>
          )}
        </Section>
      ))}
      <div>
        <Button onClick={() => setParts([...parts, newPart(mail)])}>{texts.add}</Button>
      </div>
      <Send busy={form.busy} label={texts.split(shown.length)} />
    </>
  );
}

function Send({ busy, label }: { busy: boolean; label: string }) {
  return (
    <div>
      <Button type="submit" variant="primary" busy={busy}>
        {label}
      </Button>
    </div>
  );
}
