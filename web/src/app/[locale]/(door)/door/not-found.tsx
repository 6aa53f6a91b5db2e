import { NotFoundPage } from '@/features/errors/pages';

export default NotFoundPage;
