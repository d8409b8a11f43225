import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { SeatCard_SeatFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { AppointForm } from './AppointForm.tsx';
import { Appointment } from './Appointment.tsx';
import { CloseSeat } from './CloseSeat.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { SeatForm, type SeatRegion } from './SeatForm.tsx';
import { tableTexts } from './texts.ts';

const fragment = graphql(`
  fragment SeatCard_seat on Seat {
    id
    name
    kind
    version
    abilities {
      save
      appoint
    }
    municipality {
      id
      name
    }
    constituency {
      lots {
        id
        name
      }
      municipalities {
        id
        name
      }
      sizeClasses
    }
    holders {
      id
    }
    appointments {
      id
      ...Appointment_holder
    }
    ...SeatForm_seat
  }
`);

interface Props {
  seat: FragmentType<typeof fragment>;
  region: SeatRegion;
  onChanged: () => void;
}

/** A seat with who fills it, who did before, and what its secretary can change. */
export function SeatCard({ region, onChanged, ...props }: Props) {
  const texts = useTexts(tableTexts);
  const seat = unmask(fragment, props.seat);
  const now = new Set(seat.holders.map(({ id }) => id));
  // In the order of the holders: the member first, then the substitutes.
  const current = seat.holders.flatMap((holder) => seat.appointments.filter(({ id }) => id === holder.id));
  const others = seat.appointments.filter(({ id }) => !now.has(id));
  const line = (appointment: (typeof seat.appointments)[number]) => (
    <li key={appointment.id}>
      <Appointment holder={appointment} mayEnd={seat.abilities.appoint} onChanged={onChanged} />
    </li>
  );
  return (
    <Card>
      <Heading level={2} size={3}>
        {seat.name}
      </Heading>
      <div className="row">
        <StatusBadge>{texts[seat.kind]}</StatusBadge>
        {seat.municipality && <span>{seat.municipality.name}</span>}
      </div>
      {seat.kind === 'PROVIDER' && <ConstituencyWords seat={seat} />}
      {current.length === 0 ? <Paragraph>{texts.vacant}</Paragraph> : <ul>{current.map(line)}</ul>}
      {others.length > 0 && (
        <Disclosure summary={texts.history(others.length)}>
          <ul>{others.map(line)}</ul>
        </Disclosure>
      )}
      <SeatActions seat={seat} region={region} onChanged={onChanged} />
    </Card>
  );
}

function ConstituencyWords({ seat }: { seat: SeatCard_SeatFragment }) {
  const texts = useTexts(tableTexts);
  const { lots, municipalities, sizeClasses } = seat.constituency;
  const parts = [
    sizeClasses.map((size) => texts[size]).join(', '),
    lots.map(({ name }) => name).join(', '),
    municipalities.map(({ name }) => name).join(', '),
  ].filter(Boolean);
  return (
    <Paragraph soft>
      {texts.constituency}: {parts.length > 0 ? parts.join(' · ') : texts.constituencyAll}
    </Paragraph>
  );
}

function SeatActions({ seat, region, onChanged }: Omit<Props, 'seat'> & { seat: SeatCard_SeatFragment }) {
  const texts = useTexts(tableTexts);
  const { id, name, version, abilities } = seat;
  const after = (close: () => void) => () => {
    close();
    onChanged();
  };
  return (
    <div className="row">
      {abilities.appoint && (
        <DialogButton label={texts.appoint} title={texts.appointTo(name)}>
          {(close) => <AppointForm seatId={id} onSaved={after(close)} onCancel={close} />}
        </DialogButton>
      )}
      {abilities.save && (
        <>
          <DialogButton variant="subtle" label={texts.edit} title={texts.editSeat(name)}>
            {(close) => <SeatForm region={region} seat={seat} onSaved={after(close)} onCancel={close} />}
          </DialogButton>
          <DialogButton variant="subtle" label={texts.close} title={texts.closeSeat(name)}>
            {(close) => <CloseSeat seat={{ id, version }} onClosed={after(close)} onCancel={close} />}
          </DialogButton>
        </>
      )}
    </div>
  );
}
