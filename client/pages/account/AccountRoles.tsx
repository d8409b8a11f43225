import { startOf } from '../../features/session/useBegin.ts';
import { useActAs } from '../../features/session/useActAs.ts';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { roleInWords, roleNames } from '../../i18n/roles.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { accountTexts } from './texts.ts';

const fragment = graphql(`
  fragment AccountRoles_viewer on Viewer {
    role {
      id
    }
    roles {
      id
      kind
      endsOn
      region {
        id
        name
      }
      municipality {
        id
        name
      }
      provider {
        id
        name
      }
      homeRegion {
        id
        slug
        name
      }
    }
  }
`);

/** The roles of today, and going on in another one. */
export function AccountRoles(props: { viewer: FragmentType<typeof fragment> }) {
  const texts = useTexts(accountTexts);
  const names = useTexts(roleNames);
  const format = useFormat();
  const { act, busy } = useActAs();
  const { role: current, roles } = unmask(fragment, props.viewer);
  if (roles.length === 0)
    return (
      <Section title={texts.roles}>
        <EmptyState title={texts.noRoles}>{texts.noRolesHelp}</EmptyState>
      </Section>
    );
  return (
    <Section title={texts.roles}>
      {roles.length > 1 && <p className="measure">{texts.rolesHelp}</p>}
      <CardGrid>
        {roles.map((role) => (
          <Card key={role.id}>
            <Heading level={3} size={4}>
              {roleInWords(role, names)}
            </Heading>
            {role.homeRegion && <Paragraph soft>{role.homeRegion.name}</Paragraph>}
            {role.endsOn && <Paragraph small>{texts.until(format.longDate(role.endsOn))}</Paragraph>}
            {role.id === current?.id ? (
              <div className="row">
                <StatusBadge tone="accent">{texts.current}</StatusBadge>
                <ButtonLink to={startOf(role)}>{texts.toStart}</ButtonLink>
              </div>
            ) : (
              <Button
                busy={busy}
                aria-label={texts.actAsNamed(roleInWords(role, names))}
                onClick={() => void act(role.id)}
              >
                {texts.actAs}
              </Button>
            )}
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}
