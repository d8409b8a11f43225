import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import type { Proposal } from './query.ts';
import { publishNotaTexts } from './texts.ts';

interface Props {
  /** Address of the page of the nota. */
  page: string;
  notas: Proposal['notas'];
  lang: string;
}

/** What was published before, the last first. */
export function PublishedNotas({ page, notas, lang }: Props) {
  const texts = useTexts(publishNotaTexts);
  const format = useFormat();
  return (
    <Section title={texts.published}>
      <ul className="flow flow-sm">
        {notas.map(({ id, number, note, publishedAt, withheldAt }) => (
          <li key={id}>
            <TextLink to={`${page}?versie=${number}`}>
              {texts.version(number, format.longDate(publishedAt))}
            </TextLink>{' '}
            {withheldAt && texts.closed} {note && <span lang={lang}>{note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
