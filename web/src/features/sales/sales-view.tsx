import type { Sales } from '@estrade/api/ticketing-sales';
import { SalesChart } from './sales-chart';
import { SalesFigures } from './sales-figures';
import { SalesPlaces } from './sales-places';
import { SalesTypes } from './sales-types';
import type { Measure, Period } from './period';

interface SalesViewProps {
  sales: Sales;
  period: Period;
  show: Measure;
  /** Address of this page. */
  path: string;
}

/** What was sold, earned and given back; by day, by ticket type, by date. */
export function SalesView({ sales, period, show, path }: SalesViewProps) {
  return (
    <>
      <SalesFigures sales={sales} />
      <SalesChart sales={sales} period={period} show={show} path={path} />
      <div className="sales-pair">
        <SalesTypes sales={sales} />
        <SalesPlaces sales={sales} />
      </div>
    </>
  );
}
