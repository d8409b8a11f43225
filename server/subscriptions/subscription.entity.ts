import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import type { Language } from '../platform/language.ts';
import { Region } from '../regions/region.entity.ts';

/** Abonnement: an address that gets the news of a region, because its owner confirmed it. */
@Entity()
@Index(['regionId', 'emailKey'], { unique: true })
@Index(['unsubscribeToken'], { unique: true })
export class Subscription {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region, { index: false })
  regionId: string;

  @TextColumn({ length: 254 })
  email: string;

  @TextColumn({ length: 254 })
  emailKey: string;

  @EnumColumn()
  language: Language;

  @InstantColumn()
  confirmedAt: Date;

  /** Opens nothing but ending this subscription. */
  @TextColumn({ length: 43 })
  unsubscribeToken: string;
}
