import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { CommitmentLines } from './CommitmentLines.tsx';
import { commitmentTexts } from './texts.ts';

const fragment = graphql(`
  fragment MyCommitments_region on Region {
    slug
    myCommitments: commitments(first: 5, status: OPEN, mine: true) {
      totalCount
      nodes {
        id
        ...CommitmentLines_commitment
      }
    }
  }
`);

interface Props {
  region: FragmentType<typeof fragment>;
  /** For the secretary, who watches over what everybody promised. */
  all?: boolean;
}

/** What the reader is still to do, or to watch over: the dates that have passed first. */
export function MyCommitments({ region, all }: Props) {
  const texts = useTexts(commitmentTexts);
  const { slug, myCommitments } = unmask(fragment, region);
  if (myCommitments.nodes.length === 0) return null;
  return (
    <Section title={all ? texts.openTitle : texts.mine}>
      <CommitmentLines commitments={myCommitments.nodes} />
      <p>
        <TextLink to={`/${slug}/toezeggingen`}>{texts.toAll(myCommitments.totalCount)}</TextLink>
      </p>
    </Section>
  );
}
