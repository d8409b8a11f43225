import { NotFound } from '../../features/page/NotFound.tsx';

export default function NotFoundPage() {
  return <NotFound />;
}
