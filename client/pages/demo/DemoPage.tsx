import { useQuery } from '@apollo/client/react';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { DemoPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { DemoPersonCard } from './DemoPersonCard.tsx';
import { demoTexts } from './texts.ts';

const demoPage = graphql(`
  query DemoPage {
    demoPeople {
      roleId
      person {
        id
      }
      role {
        id
        homeRegion {
          id
          name
        }
      }
      ...DemoPersonCard_person
    }
  }
`);

/** One click makes one a person of the demo. Outside the demo this page does not exist. */
export default function DemoPage() {
  const texts = useTexts(demoTexts);
  const { data, error, refetch } = useQuery(demoPage);
  if (!data) return <PageState error={error} refetch={refetch} />;
  if (data.demoPeople.length === 0) return <NotFound />;
  return (
    <>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="flow flow-lg">
        {byRegion(data.demoPeople).map(([region, people]) => (
          <Section key={region} title={region || texts.everywhere}>
            <CardGrid>
              {people.map((person) => (
                <DemoPersonCard key={person.roleId} person={person} />
              ))}
            </CardGrid>
          </Section>
        ))}
        <CardGrid>
          <ActionCard to="/" title={texts.visitor} level={2}>
            {texts.visitorHelp}
          </ActionCard>
          <ActionCard to="/demo/postvak" title={texts.mailbox} level={2}>
            {texts.mailboxHelp}
          </ActionCard>
        </CardGrid>
        <Paragraph soft>{texts.notReal}</Paragraph>
      </div>
    </>
  );
}

type DemoPeople = DemoPageQuery['demoPeople'];

/** Each person once, in the first of its roles (the header leads to the others), under the region it works in. */
function byRegion(people: DemoPeople): [region: string, people: DemoPeople][] {
  const seen = new Set<string>();
  const groups = new Map<string, DemoPeople>();
  for (const one of people) {
    if (seen.has(one.person.id)) continue;
    seen.add(one.person.id);
    const region = one.role.homeRegion?.name ?? '';
    groups.set(region, [...(groups.get(region) ?? []), one]);
  }
  return [...groups];
}
