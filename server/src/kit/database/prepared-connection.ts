import pg from 'pg';
import { tracedQuery } from '../telemetry/traced-query.ts';
import { isTracing } from '../telemetry/tracing.ts';

const names = new Map<string, string>();
const MOST = 500;
/** A list that nobody filters has no parameters, and is asked for most of all. */
const READ = /^\s*(?:select|with)\b/i;

/**
 * Put at the head of a statement whose best plan depends on what is asked (text, places, rare values): it is planned for
 * its parameters each time, and takes no name.
 */
export const PLANNED_ANEW = '/* planned anew */';

/**
 * Names every statement that reads or has parameters after its text, so that PostgreSQL keeps its plan: query builders send unnamed
 * statements, which are planned anew each time (three times the database's processor time, measured).
 * Variable content must stay in parameters, or the map would fill with one name per value; it stops growing at 500.
 */
export class PreparedConnection extends pg.Client {
  // oxlint-disable-next-line typescript/no-explicit-any -- pg.Client.query has a dozen overloads; all pass through here
  override query(query: any, values?: any, callback?: any): any {
    const rest = typeof query === 'string' && isPrepared(query, values) ? undefined : values;
    if (!isTracing()) return super.query(named(query, values), rest, callback);
    const text = typeof query === 'string' ? query : (query as Statement).text;
    return tracedQuery(text, [named(query, values), rest, callback], (...args) => super.query(...(args as [string])));
  }
}

interface Statement {
  readonly text?: string;
  readonly name?: string;
  readonly values?: unknown;
  readonly submit?: unknown;
}

/** The statement with a name of its own, unless somebody has named it, or it only opens or closes a transaction. */
// oxlint-disable-next-line typescript/no-explicit-any -- handed on to pg.Client.query, whose overloads it passes through
function named(query: string | Statement, values: unknown): any {
  if (typeof query === 'string')
    return isPrepared(query, values) ? { name: nameOf(query), text: query, values } : query;
  const isPlain = typeof query.text === 'string' && !query.name && !query.submit;
  return isPlain && isPrepared(query.text!, values ?? query.values) ? { ...query, name: nameOf(query.text!) } : query;
}

function isPrepared(text: string, values: unknown): boolean {
  return Array.isArray(values) && (values.length > 0 || READ.test(text));
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST || text.includes(PLANNED_ANEW)) return known;
  const name = `p${names.size}`;
  names.set(text, name);
  return name;
}
