import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { publicationTexts } from '../../features/publication/texts.ts';
import { usePublicationSteps } from '../../features/publication/usePublicationStep.ts';
import { omissionMark } from '../../features/reactions/omission-mark.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { Decide } from './Decide.tsx';
import { LookThrough } from './LookThrough.tsx';
import { publishReactionPage, type Publication, type Said } from './query.ts';

/** For the staff: one reaction, what resembles personal data in it, what is left out, and what everybody will read. */
export default function PublishReactionPage() {
  const texts = useTexts(publicationTexts);
  const { region: slug = '', receipt = '' } = useParams();
  const { data, error, refetch } = useQuery(publishReactionPage, {
    variables: { slug, receipt },
    fetchPolicy: 'cache-and-network',
  });
  const steps = usePublicationSteps(() => void refetch());
  if (!data) return <PageState error={error} refetch={refetch} />;
  const reaction = data.region?.reaction;
  if (!reaction?.publication || !reaction.current) return <NotFound />;
  const { publication, current, proposal, provider } = reaction;
  const list = `/${slug}/beheer/voorstellen/${proposal.id}/openbaar-maken`;
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: list, label: texts.back }]} />
      <PageTitle above={`${proposal.number} · ${receipt}`}>{`${texts.look}: ${provider.name}`}</PageTitle>
      <div className="row">
        <StatusBadge tone={publication.state === 'RELEASED' ? 'ok' : 'accent'}>
          {texts.states[publication.state]}
        </StatusBadge>
        {publication.reason && <span>{publication.reason}</span>}
      </div>
      {publication.hindrance && (
        <Alert tone="warning" title={texts.hindrances[publication.hindrance]}>
          {null}
        </Alert>
      )}
      <LookThrough current={current} publication={publication} steps={steps} />
      <Preview current={current} publication={publication} />
      <Decide key={publication.version} publication={publication} steps={steps} />
      <History publication={publication} />
    </div>
  );
}

function Preview({ current, publication: { reading } }: { current: Said; publication: Publication }) {
  const texts = useTexts(publicationTexts);
  const article = (id: string) => current.comments.find((one) => one.id === id)?.clauseChange.article ?? '';
  return (
    <Section title={texts.preview}>
      <p>{texts.previewHelp}</p>
      {reading.text && <Prose text={reading.text} marked={omissionMark} />}
      {reading.comments.map(({ id, text }) => (
        <div key={id} className="flow flow-sm">
          <strong>{article(id)}</strong>
          <Prose text={text} marked={omissionMark} />
        </div>
      ))}
      {reading.files.length > 0 && (
        <ul>
          {reading.files.map(({ document, omission }, at) => (
            <li key={document?.id ?? at}>{document?.title ?? <mark>{omission}</mark>}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const sentenceOf = (steps: Record<string, string>, kind: string) => steps[kind] ?? kind;

function History({ publication: { history } }: { publication: Publication }) {
  const texts = useTexts(publicationTexts);
  const format = useFormat();
  if (history.length === 0) return null;
  return (
    <Section title={texts.history}>
      <ul className="flow flow-sm">
        {history.map(({ id, kind, at, by, details }) => (
          <li key={id}>
            {format.dateTime(at)}: {sentenceOf(texts.steps, kind)}
            {by && ` (${by})`} {details.map(({ value }) => value).join(' ')}
          </li>
        ))}
      </ul>
    </Section>
  );
}
