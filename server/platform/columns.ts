import { Column, ForeignKey, Index, PrimaryColumn, type ColumnOptions } from 'typeorm';

/** Column kinds that mean the same on SQLite and MariaDB. Entities use these and nothing else. */

type Options = Pick<ColumnOptions, 'nullable' | 'unique' | 'default'>;

/** The primary key: a time-ordered UUID as text. */
export const IdColumn = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: 36 });

/** A short text, 255 characters unless told. */
export const TextColumn = (options: Options & { length?: number } = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: 255, ...options });

/** A long text: at most 65,535 bytes on MariaDB, so inputs are limited to 15,000 characters. */
export const LongTextColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'text', ...options });

/** A text that is put together of many others, such as a mail that quotes them all: up to 16 MB on MariaDB. */
export const WholeTextColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'mediumtext', ...options });

/** An instant, in UTC with milliseconds, set by the application. */
export const InstantColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'datetime', precision: 3, ...options });

/** A calendar date without a zone, as text: 2024-01-31. */
export const DateColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: 10, ...options });

export const IntColumn = (options: Options = {}): PropertyDecorator => Column({ type: 'int', ...options });

/** An amount in whole cents. It is kept as a double, which is exact for every safe integer: an int ends at 21 million euros. */
export const CentsColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'double', ...options });

export const BooleanColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'boolean', ...options });

/** A value of an enum, kept as its name. */
export const EnumColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: 40, ...options });

/** A small structure that is read and written whole and never searched. */
export const JsonColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'simple-json', ...options });

/**
 * An id of another row, with its index and foreign key. The child names its parent, never the other way round; where it
 * lies beneath its parent (documents, timeline) by the name of the entity.
 */
export const ReferenceColumn =
  (target: string | (() => object), options: Options & { index?: boolean } = {}): PropertyDecorator =>
  (prototype, property) => {
    const { index = true, ...column } = options;
    const parent = target as string | (() => new () => object);
    Column({ type: 'varchar', length: 36, ...column })(prototype, property);
    ForeignKey(parent, { onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })(prototype, property);
    if (index) Index()(prototype, property as string);
  };
