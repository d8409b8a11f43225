interface Owner {
  id: string;
  name: string;
}

/** Who can be chosen as the one who promised something. */
export interface Owners {
  municipalities: readonly Owner[];
  seats: readonly Owner[];
  /** Chosen elsewhere; here only the one that it is already. */
  providers?: readonly Owner[];
}

export interface OwnerValues {
  /** '' not chosen, 'other', or municipality:id, seat:id, provider:id. */
  owner: string;
  /** For 'other': who, in words. */
  ownerName: string;
}

const kinds = ['municipality', 'seat', 'provider'] as const;
type Kind = (typeof kinds)[number];

const ofKind = ({ municipalities, seats, providers = [] }: Owners): Record<Kind, readonly Owner[]> => ({
  municipality: municipalities,
  seat: seats,
  provider: providers,
});

/** The owners as options of a select, the municipalities first. */
export const ownerOptions = (owners: Owners): { value: string; label: string }[] =>
  kinds.flatMap((kind) =>
    ofKind(owners)[kind].map(({ id, name }) => ({ value: `${kind}:${id}`, label: name })),
  );

/** What the API takes of the chosen owner: its name in words, and which row it is. */
export function ownerInput({ owner, ownerName }: OwnerValues, owners: Owners) {
  if (owner === 'other') return { ownerName };
  const name = ownerOptions(owners).find(({ value }) => value === owner)?.label ?? '';
  const [kind, id] = owner.split(':') as [Kind, string];
  return { ownerName: name, ...(name && { [`${kind}Id` as const]: id }) };
}

interface Recorded {
  ownerName: string;
  seat?: { id: string } | null;
  municipality?: { id: string } | null;
  provider?: { id: string } | null;
}

/** The choice that stands for what was recorded. */
export function recordedOwner({ ownerName, ...rows }: Recorded): OwnerValues {
  const id = rows.seat?.id ?? rows.municipality?.id ?? rows.provider?.id;
  if (!id) return { owner: 'other', ownerName };
  const kind = rows.seat ? 'seat' : rows.municipality ? 'municipality' : 'provider';
  return { owner: `${kind}:${id}`, ownerName: '' };
}

/** The owners with the recorded one among them, in the words that were recorded, also when its seat is gone. */
export function withRecorded(owners: Owners, recorded: Recorded): Owners {
  const { owner } = recordedOwner(recorded);
  const [kind, id] = owner.split(':');
  const put = (one: Kind): readonly Owner[] => {
    const rows = ofKind(owners)[one];
    if (one !== kind || !id) return rows;
    const row = { id, name: recorded.ownerName };
    return rows.some((other) => other.id === id)
      ? rows.map((other) => (other.id === id ? row : other))
      : [...rows, row];
  };
  return { municipalities: put('municipality'), seats: put('seat'), providers: put('provider') };
}
