import { useLocation } from 'wouter';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { proposalPageTexts } from './proposal-page-texts.ts';

const fragment = graphql(`
  fragment ReactCallout_proposal on Proposal {
    number
    region {
      id
      slug
    }
    deadlineDate
    openForReaction
    reactionsOpenUntil
    invitedCount
    publicReactions(first: 1) {
      totalCount
    }
    mayReact
    myMailAddress
    myReaction {
      id
    }
    notas {
      id
    }
  }
`);

/** The deadline in words, and the one thing to do before it. */
export function ReactCallout({
  proposal,
  signedIn,
}: {
  proposal: FragmentType<typeof fragment>;
  signedIn: boolean;
}) {
  const texts = useTexts(proposalPageTexts);
  const format = useFormat();
  const [path] = useLocation();
  const { number, region, deadlineDate, openForReaction, reactionsOpenUntil, ...mine } = unmask(
    fragment,
    proposal,
  );
  const to = `/${region.slug}/voorstellen/${number}/reactie`;
  const action = mine.myReaction ? texts.myReaction : mine.mayReact && texts.react;
  return (
    <Card>
      <Heading level={2} size={3}>
        {texts.reactTitle}
      </Heading>
      {reactionsOpenUntil ? (
        <p>
          <strong>{texts.reactUntil(format.deadline(reactionsOpenUntil))}</strong>
        </p>
      ) : (
        deadlineDate && <p>{texts.closed(format.longDate(deadlineDate))}</p>
      )}
      {action && (
        <ButtonLink variant="primary" to={to}>
          {action}
        </ButtonLink>
      )}
      {openForReaction && mine.myMailAddress && (
        <p>
          {texts.reactByMail} <TextLink to={`mailto:${mine.myMailAddress}`}>{mine.myMailAddress}</TextLink>
        </p>
      )}
      {!signedIn && openForReaction && (
        <ButtonLink variant="primary" to={`/aanmelden?terug=${encodeURIComponent(path)}`}>
          {texts.signInToReact}
        </ButtonLink>
      )}
      {mine.notas.length > 0 && (
        <ButtonLink to={`/${region.slug}/voorstellen/${number}/nota`}>{texts.nota}</ButtonLink>
      )}
      {mine.invitedCount !== null && mine.invitedCount !== undefined && (
        <Paragraph small soft>
          {texts.invited(mine.invitedCount)}
        </Paragraph>
      )}
      {mine.publicReactions.totalCount > 0 && (
        <p>
          <TextLink to={`/${region.slug}/voorstellen/${number}/openbare-reacties`}>
            {texts.publicReactions(mine.publicReactions.totalCount)}
          </TextLink>
        </p>
      )}
    </Card>
  );
}
