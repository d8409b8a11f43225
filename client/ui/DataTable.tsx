/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- as blocks on a phone the cells would lose their own roles */
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './DataTable.css';

export interface Sort<K extends string = string> {
  key: K;
  direction: 'ascending' | 'descending';
}

export interface Column<Row, K extends string = string> {
  key: K;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  numeric?: boolean;
  sortable?: boolean;
  /** Marks the cell that names the row; one column has it. */
  rowHeader?: boolean;
}

interface Props<Row, K extends string> {
  caption: ReactNode;
  /** The caption stays readable for screen readers where a heading above already says it. */
  hideCaption?: boolean;
  columns: readonly Column<Row, K>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort<K>;
  onSort?: (sort: Sort<K>) => void;
}

/** On a phone each row becomes a block with the headers beside the values; the roles keep it a table all the same. */
export function DataTable<Row, K extends string = string>(props: Props<Row, K>) {
  const { caption, hideCaption, columns, rows, rowKey, sort, onSort } = props;
  return (
    <table className="ui-table" role="table">
      <caption className={hideCaption ? 'visually-hidden' : 'ui-table__caption'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => (
              <BodyCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeaderProps<Row, K extends string> {
  column: Column<Row, K>;
  sort: Sort<K> | undefined;
  onSort: ((sort: Sort<K>) => void) | undefined;
}

function HeaderCell<Row, K extends string>({ column, sort, onSort }: HeaderProps<Row, K>) {
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  const sortable = column.sortable && onSort;
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={direction}
      className={column.numeric ? 'ui-table__number' : undefined}
    >
      {sortable ? (
        <button
          type="button"
          className="ui-table__sort"
          onClick={() => onSort({ key: column.key, direction: turned })}
        >
          {column.header}
          <span className={direction ? 'ui-table__arrow' : 'ui-table__arrow ui-table__arrow--off'}>
            <Icon name={direction === 'descending' ? 'down' : 'up'} size={16} />
          </span>
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function BodyCell<Row, K extends string>({ column, row }: { column: Column<Row, K>; row: Row }) {
  const Tag = column.rowHeader ? 'th' : 'td';
  return (
    <Tag
      role={column.rowHeader ? 'rowheader' : 'cell'}
      scope={column.rowHeader ? 'row' : undefined}
      data-label={column.header}
      className={column.numeric ? 'ui-table__number' : undefined}
    >
      <div>{column.cell(row)}</div>
    </Tag>
  );
}
