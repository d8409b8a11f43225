import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { minutesTexts } from './minutes-texts.ts';

const fragment = graphql(`
  fragment MinutesAdopted_meeting on Meeting {
    id
    minutesPdfPath
    minutesAdoptedIn {
      id
      date
    }
  }
`);

/** In which meeting the minutes were adopted, and the document of them. */
export function MinutesAdopted({ slug, ...props }: { slug: string; meeting: FragmentType<typeof fragment> }) {
  const texts = useTexts(minutesTexts);
  const format = useFormat();
  const { minutesPdfPath, minutesAdoptedIn } = unmask(fragment, props.meeting);
  if (!minutesPdfPath && !minutesAdoptedIn) return null;
  return (
    <div className="row">
      {minutesAdoptedIn && (
        <TextLink to={`/${slug}/vergaderingen/${minutesAdoptedIn.date}`}>
          {texts.adopted(format.longDate(minutesAdoptedIn.date))}
        </TextLink>
      )}
      {minutesPdfPath && <TextLink to={minutesPdfPath}>{texts.pdf}</TextLink>}
    </div>
  );
}
