import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'wouter';
import { notaTexts } from '../../features/nota/nota-texts.ts';
import { NotaIndex } from '../../features/nota/NotaIndex.tsx';
import { NotaText } from '../../features/nota/NotaText.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { NotaPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { AroundNota } from './AroundNota.tsx';
import { notaPageTexts } from './texts.ts';

const notaPage = graphql(`
  query NotaPage($slug: String!, $number: String!, $version: Int) {
    region(slug: $slug) {
      id
      defaultLanguage
      proposal(number: $number) {
        id
        number
        current {
          id
          title
        }
        notas {
          id
          number
          ...AroundNota_nota
        }
        nota(number: $version) {
          id
          number
          note
          publishedAt
          withheldAt
          contents {
            proposalTitle
            ...NotaIndex_contents
            ...NotaText_contents
          }
        }
      }
    }
  }
`);

type Proposal = NonNullable<NonNullable<NotaPageQuery['region']>['proposal']>;
type Nota = NonNullable<Proposal['nota']>;

/** The nota van beantwoording of a proposal, for everybody: /owo/voorstellen/2023-01/nota?versie=1. */
export default function NotaPage() {
  const texts = useTexts(notaPageTexts);
  const { region: slug, number } = useParams<{ region: string; number: string }>();
  const [search] = useSearchParams();
  const asked = search.get('versie');
  const version = asked && /^\d{1,4}$/.test(asked) ? Number(asked) : null;
  const { data, previousData, error, refetch } = useQuery(notaPage, { variables: { slug, number, version } });
  const { region } = data ?? previousData ?? {};
  if (region === undefined) return <PageState error={error} refetch={refetch} />;
  const { proposal } = region ?? {};
  const latest = proposal?.notas[0];
  if (!region || !proposal || !latest) return <NotFound />;
  const at = `/${slug}/voorstellen/${number}/nota`;
  if (!proposal.nota)
    return (
      <div className="flow flow-lg">
        <PageTitle>{texts.unknown(asked ?? '')}</PageTitle>
        <p>
          <TextLink to={at}>{texts.toLatest(latest.number)}</TextLink>
        </p>
      </div>
    );
  return (
    <NotaView slug={slug} at={at} proposal={proposal} nota={proposal.nota} lang={region.defaultLanguage} />
  );
}

interface ViewProps {
  slug: string;
  at: string;
  proposal: Proposal;
  nota: Nota;
  lang: string;
}

function NotaView({ slug, at, proposal, nota, lang }: ViewProps) {
  const texts = useTexts(notaPageTexts);
  const words = useTexts(notaTexts);
  const { notas } = proposal;
  const number = proposal.number ?? '';
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/voorstellen/${number}`, label: texts.proposal(number) }]} />
      <PageTitle
        lead={words.lead}
        above={
          <>
            {texts.proposal(number)}: <span lang={lang}>{nota.contents.proposalTitle}</span>
          </>
        }
      >
        {words.title}
      </PageTitle>
      <Standing at={at} nota={nota} latest={notas[0]!.number} lang={lang} />
      <Columns
        before={<NotaIndex contents={nota.contents} />}
        aside={
          <AroundNota
            at={at}
            files={`/nota/${slug}/${number}/${nota.number}`}
            shown={nota.number}
            notas={notas}
          />
        }
        asideLabel={texts.around}
      >
        <NotaText key={nota.id} contents={nota.contents} />
      </Columns>
    </div>
  );
}

/** When it came out, and what the reader should know of this version. */
function Standing({ at, nota, latest, lang }: { at: string; nota: Nota; latest: number; lang: string }) {
  const texts = useTexts(notaPageTexts);
  const format = useFormat();
  const { number, note, publishedAt, withheldAt } = nota;
  return (
    <div className="flow flow-sm">
      <p>
        {texts.published(format.longDate(publishedAt))}
        {latest > 1 && `, ${texts.version(number)}`}.
      </p>
      {withheldAt && (
        <Alert tone="warning" title={texts.withheld}>
          <p>{texts.withheldHelp}</p>
        </Alert>
      )}
      {number < latest && (
        <Alert tone="warning" title={texts.earlier}>
          <p>
            <TextLink to={at}>{texts.toLatest(latest)}</TextLink>
          </p>
        </Alert>
      )}
      {note && (
        <Alert tone="info" title={texts.corrected}>
          <p lang={lang}>{note}</p>
        </Alert>
      )}
    </div>
  );
}
