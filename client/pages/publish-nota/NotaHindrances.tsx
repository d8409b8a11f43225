import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import type { Preview, Proposal } from './query.ts';
import { publishNotaTexts } from './texts.ts';

/** What keeps the nota from being published, and what will not be in it; each reaction leads to where one mends it. */
export function NotaHindrances({ proposal, preview }: { proposal: Proposal; preview: Preview }) {
  const texts = useTexts(publishNotaTexts);
  const { id: proposalId, region, ownerMunicipality } = proposal;
  const { reactionsOpen, mayPublish, unanswered, notLookedThrough } = preview;
  return (
    <>
      {reactionsOpen && (
        <Alert tone="warning" title={texts.open}>
          <p>{texts.openHelp}</p>
        </Alert>
      )}
      {unanswered.length > 0 && (
        <Alert tone="warning" title={texts.blocked(unanswered.length)}>
          <ul>
            {unanswered.map(({ id, receiptNumber, admission, provider }) => (
              <li key={id}>
                <TextLink to={`/${region.slug}/reacties/${receiptNumber}`}>
                  {provider.name} ({receiptNumber})
                </TextLink>{' '}
                {admission === 'PENDING' ? texts.late : texts.unanswered}
              </li>
            ))}
          </ul>
          <p>
            <TextLink to={`/${region.slug}/beheer/voorstellen/${proposalId}/beantwoording`}>
              {texts.toAnswers}
            </TextLink>
          </p>
        </Alert>
      )}
      {notLookedThrough.length > 0 && (
        <Alert tone="info" title={texts.looking(notLookedThrough.length)}>
          <p>{texts.lookingHelp}</p>
          <ul>
            {notLookedThrough.map(({ id, receiptNumber, provider }) => (
              <li key={id}>
                <TextLink to={`/${region.slug}/beheer/reacties/${receiptNumber}/openbaar-maken`}>
                  {provider.name} ({receiptNumber})
                </TextLink>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {!mayPublish && (
        <Alert tone="info" title={texts.notYours}>
          <p>{texts.notYoursHelp(ownerMunicipality?.name ?? '')}</p>
        </Alert>
      )}
    </>
  );
}
