import { childrenOf } from '../platform/loaders.ts';
import { DocumentVersion } from './document-version.entity.ts';

export const versionsOfDocument = childrenOf(DocumentVersion, 'documentId', ['number']);
