import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { enterText } from './query.ts';
import { splitArticles } from './split-articles.ts';
import { manageContractTexts } from './texts.ts';

/** Pastes the text with which a period began; what was found in it is shown before it is entered. */
export function EnterText({ generationId, onEntered }: { generationId: string; onEntered: () => void }) {
  const texts = useTexts(manageContractTexts);
  const [enter] = useMutation(enterText);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm({
    name: `tekst-${generationId}`,
    initial: { articles: '' },
    labels: { articles: texts.pasted },
    send: async ({ articles: pasted }) => {
      const articles = splitArticles(pasted);
      const input = { generationId, articles, idempotencyKey };
      const problems = (await enter({ variables: { input } })).data?.enterContractText.problems ?? [];
      // One field holds them all: each problem is told there.
      return problems.map((problem) => ({ ...problem, field: 'articles' }));
    },
    done: () => {
      form.setValues({ articles: '' });
      onEntered();
    },
  });
  useUnsavedChangesWarning(form.changed);
  const found = splitArticles(form.values.articles);
  return (
    <Form form={form}>
      <TextArea {...form.field('articles')} label={texts.pasted} hint={texts.pastedHint} rows={12} />
      {form.values.articles && (
        <>
          <Paragraph>{texts.found(found.length)}</Paragraph>
          <ul>
            {found.map(({ article }, at) => (
              <li key={`${at} ${article}`}>{article}</li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button type="submit" busy={form.busy}>
          {texts.enterAll}
        </Button>
      </div>
    </Form>
  );
}
