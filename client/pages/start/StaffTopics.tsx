import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { staffTexts } from './staff-texts.ts';

const fragment = graphql(`
  fragment StaffTopics_region on Region {
    slug
    tableAbilities {
      planMeeting
    }
    nextMeeting {
      id
      date
    }
    topics(state: PROPOSED, first: 10) {
      nodes {
        id
        subject
        proposedAt
        provider {
          id
          name
        }
      }
    }
  }
`);

/** Topics that wait for a place on an agenda; who composes it finds them there. */
export function StaffTopics({ region }: { region: FragmentType<typeof fragment> }) {
  const texts = useTexts(staffTexts);
  const format = useFormat();
  const { slug, tableAbilities, nextMeeting, topics } = unmask(fragment, region);
  if (topics.nodes.length === 0) return null;
  const composes = tableAbilities.planMeeting;
  return (
    <Section title={texts.topics}>
      {composes && <Paragraph>{texts.topicsHelp}</Paragraph>}
      <ul>
        {topics.nodes.map(({ id, subject, proposedAt, provider }) => (
          <li key={id}>
            <strong>{subject}</strong> ({texts.proposedOn(format.date(proposedAt), provider?.name ?? '')})
          </li>
        ))}
      </ul>
      {composes && nextMeeting && (
        <p>
          <TextLink to={`/${slug}/beheer/vergaderingen/${nextMeeting.date}`}>{texts.toAgenda}</TextLink>
        </p>
      )}
    </Section>
  );
}
