import { ForbiddenPage } from '@/features/errors/pages';

export default ForbiddenPage;
