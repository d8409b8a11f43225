import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import type { ManageContractPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { CorrectText, type Wording } from './CorrectText.tsx';
import { EnterText } from './EnterText.tsx';
import { GenerationForm } from './GenerationForm.tsx';
import { manageContractPage } from './query.ts';
import { manageContractTexts } from './texts.ts';

type Region = NonNullable<ManageContractPageQuery['region']>;

/** Where the staff keeps the periods of the contract, and the text with which each began. */
export default function ManageContractPage() {
  const texts = useTexts(manageContractTexts);
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(manageContractPage, { variables: { slug } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region?.contractTextAbilities.keep) return <NotFound />;
  const changed = () => void refetch();
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/beheer`, label: texts.manage }]} />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <p>
        <ButtonLink to={`/${slug}/contract`}>{texts.read}</ButtonLink>
      </p>
      <Section title={texts.generations}>
        {region.contractGenerations.map((generation) => (
          <div key={generation.id} className="flow flow-sm">
            <Disclosure summary={texts.change(generation.name)}>
              <GenerationForm
                key={generation.version}
                regionId={region.id}
                generation={generation}
                onSaved={changed}
              />
            </Disclosure>
            <Disclosure summary={texts.enter(generation.name)}>
              <EnterText generationId={generation.id} onEntered={changed} />
            </Disclosure>
          </div>
        ))}
        <Disclosure summary={texts.add}>
          <GenerationForm
            key={region.contractGenerations.length}
            regionId={region.id}
            generation={null}
            onSaved={changed}
          />
        </Disclosure>
      </Section>
      <Section title={texts.correct}>
        <CorrectText wordings={wordingsOf(region)} lang={region.defaultLanguage} />
      </Section>
    </div>
  );
}

/** The texts that hold today, each once. */
function wordingsOf(region: Region): Wording[] {
  return (region.contractText?.clauses ?? []).flatMap(({ clause, variants }) =>
    variants.map(({ wording, municipalities }) => {
      const only = variants.length > 1 ? ` (${municipalities.map(({ name }) => name).join(', ')})` : '';
      return { ...wording, label: `${clause.name} ${wording.heading}${only}` };
    }),
  );
}
