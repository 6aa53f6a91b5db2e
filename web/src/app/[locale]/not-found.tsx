import '@/ui/styles/public.css';
import { NotFoundPage } from '@/features/errors/pages';

export default NotFoundPage;
