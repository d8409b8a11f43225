import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { RegionSettingsForm } from '../../features/regions/RegionSettingsForm.tsx';
import { SectionTemplateForm } from '../../features/regions/SectionTemplateForm.tsx';
import { templateTexts } from '../../features/regions/template-texts.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { manageSettingsTexts } from './texts.ts';

const manageSettingsPage = graphql(`
  query ManageSettingsPage($slug: String!) {
    region(slug: $slug) {
      id
      name
      abilities {
        saveSettings
      }
      ...RegionSettingsForm_region
      ...SectionTemplateForm_region
    }
  }
`);

export default function ManageSettingsPage() {
  const texts = useTexts(manageSettingsTexts);
  const template = useTexts(templateTexts);
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(manageSettingsPage, { variables: { slug } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region?.abilities.saveSettings) return <NotFound />;
  return (
    <>
      <Breadcrumbs
        items={[
          { to: `/${slug}`, label: region.name },
          { to: `/${slug}/beheer`, label: texts.manage },
        ]}
      />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="flow">
        <p className="measure">{texts.notLaw}</p>
        <RegionSettingsForm region={region} />
      </div>
      <Section title={template.title}>
        <p className="measure">{template.lead}</p>
        <SectionTemplateForm region={region} />
      </Section>
    </>
  );
}
