import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import type { Language } from '../platform/language.ts';
import { Region } from '../regions/region.entity.ts';

/** Aanvraag van een abonnement: an address that was filled in and not confirmed yet; gone after two days. */
@Entity()
@Index(['tokenHash'], { unique: true })
@Index(['emailKey', 'createdAt'])
@Index(['ipHash', 'createdAt'])
export class SubscriptionRequest {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region)
  regionId: string;

  @TextColumn({ length: 254 })
  email: string;

  @TextColumn({ length: 254 })
  emailKey: string;

  @EnumColumn()
  language: Language;

  /** Hash of the caller's address, for the rate limit. */
  @TextColumn({ length: 64 })
  ipHash: string;

  @TextColumn({ length: 64 })
  tokenHash: string;

  @InstantColumn()
  createdAt: Date;
}
