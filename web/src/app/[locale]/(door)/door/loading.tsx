import { LoadingPage } from '@/features/layout/loading-page';

export default LoadingPage;
