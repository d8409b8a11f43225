import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { regionTexts } from './texts.ts';

const fragment = graphql(`
  fragment AboutRegion_region on Region {
    slug
    contactEmail
    municipalities {
      id
      name
    }
    lots {
      id
      number
      name
    }
  }
`);

export function AboutRegion({ region }: { region: FragmentType<typeof fragment> }) {
  const texts = useTexts(regionTexts);
  const { slug, contactEmail, municipalities, lots } = unmask(fragment, region);
  return (
    <div className="flow">
      <Heading level={2} size={3}>
        {texts.region}
      </Heading>
      <DescriptionList
        items={[
          { term: texts.municipalities, value: municipalities.map(({ name }) => name).join(', ') },
          {
            term: texts.lots,
            value: (
              <ol>
                {lots.map(({ id, number, name }) => (
                  <li key={id} value={number}>
                    {name}
                  </li>
                ))}
              </ol>
            ),
          },
          { term: texts.contact, value: <TextLink to={`mailto:${contactEmail}`}>{contactEmail}</TextLink> },
        ]}
      />
      <p>
        <TextLink to={`/${slug}/documenten`}>{texts.documents}</TextLink>
      </p>
      <p>
        <TextLink to={`/${slug}/jaaroverzichten`}>{texts.overviews}</TextLink>
      </p>
      <p>
        <TextLink to={`/${slug}/nieuws`}>{texts.news}</TextLink>
      </p>
    </div>
  );
}
