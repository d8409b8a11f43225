import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { SeatCard } from '../../features/table/SeatCard.tsx';
import { SeatForm } from '../../features/table/SeatForm.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { manageSeatsTexts } from './texts.ts';

const manageSeatsPage = graphql(`
  query ManageSeatsPage($slug: String!) {
    region(slug: $slug) {
      id
      name
      mayKeepSeats
      abilities {
        manage
      }
      ...SeatForm_region
      seats {
        id
        ...SeatCard_seat
      }
    }
  }
`);

export default function ManageSeatsPage() {
  const texts = useTexts(manageSeatsTexts);
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(manageSeatsPage, { variables: { slug } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region?.abilities.manage) return <NotFound />;
  const changed = () => void refetch();
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
        {region.mayKeepSeats && (
          <DialogButton variant="primary" label={texts.add} title={texts.add}>
            {(close) => (
              <SeatForm
                region={region}
                onCancel={close}
                onSaved={() => {
                  close();
                  changed();
                }}
              />
            )}
          </DialogButton>
        )}
        {region.seats.length === 0 && <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
        {region.seats.map((seat) => (
          <SeatCard key={seat.id} seat={seat} region={region} onChanged={changed} />
        ))}
      </div>
    </>
  );
}
