import type { SizeClass, Standpoint } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { readTexts } from './read-texts.ts';
import { standpoints, standpointTexts } from './standpoint-texts.ts';

export interface Filters {
  standpoint: Standpoint | null;
  lotId: string | null;
  municipalityId: string | null;
  sizeClass: SizeClass | null;
  late: boolean | null;
}

export const noFilters: Filters = {
  standpoint: null,
  lotId: null,
  municipalityId: null,
  sizeClass: null,
  late: null,
};

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
  lots: readonly { id: string; number: number; name: string }[];
  municipalities: readonly { id: string; name: string }[];
}

const sizes: readonly SizeClass[] = ['SMALL', 'MEDIUM', 'LARGE'];

/** Narrows a list of reactions; each choice works at once. */
export function ReactionFilters({ filters, onChange, lots, municipalities }: Props) {
  const texts = useTexts(readTexts);
  const words = useTexts(standpointTexts);
  const set = (patch: Partial<Filters>) => onChange({ ...filters, ...patch });
  const lateness = filters.late === null ? '' : filters.late ? 'late' : 'in-time';
  return (
    <FieldGroup id="filters" label={texts.filters}>
      <div className="row">
        <Select<Standpoint>
          id="filter-standpoint"
          label={texts.standpoint}
          value={filters.standpoint ?? ''}
          placeholder={texts.any}
          onChange={(value) => set({ standpoint: value || null })}
          options={standpoints.map((value) => ({ value, label: words[value] }))}
        />
        <Select
          id="filter-lot"
          label={texts.lot}
          value={filters.lotId ?? ''}
          placeholder={texts.any}
          onChange={(value) => set({ lotId: value || null })}
          options={lots.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }))}
        />
        <Select
          id="filter-municipality"
          label={texts.municipality}
          value={filters.municipalityId ?? ''}
          placeholder={texts.any}
          onChange={(value) => set({ municipalityId: value || null })}
          options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select<SizeClass>
          id="filter-size"
          label={texts.size}
          value={filters.sizeClass ?? ''}
          placeholder={texts.any}
          onChange={(value) => set({ sizeClass: value || null })}
          options={sizes.map((value) => ({ value, label: texts.sizes[value] }))}
        />
        <Select<'late' | 'in-time'>
          id="filter-late"
          label={texts.submittedAt}
          value={lateness}
          placeholder={texts.any}
          onChange={(value) => set({ late: value ? value === 'late' : null })}
          options={[
            { value: 'in-time', label: texts.inTime },
            { value: 'late', label: texts.late },
          ]}
        />
      </div>
    </FieldGroup>
  );
}
