import pg from 'pg';

const names = new Map<string, string>();
const MOST = 500;

/**
 * Names every parameterised statement after its text, so that PostgreSQL keeps its plan: query builders send unnamed
 * statements, which are planned anew each time (three times the database's processor time, measured).
 * Variable content must stay in parameters, or the map would fill with one name per value; it stops growing at 500.
 */
export class PreparedClient extends pg.Client {
  // oxlint-disable-next-line typescript/no-explicit-any -- pg.Client.query has a dozen overloads; all pass through here
  override query(query: any, values?: any, callback?: any): any {
    if (typeof query === 'string') {
      const named = Array.isArray(values) && values.length > 0 ? { name: nameOf(query), text: query, values } : null;
      return named ? super.query(named, callback) : super.query(query, values, callback);
    }
    const plain = query && typeof query.text === 'string' && !query.name && !query.submit;
    const parameters = values ?? query?.values;
    if (plain && parameters?.length > 0) return super.query({ ...query, name: nameOf(query.text) }, values, callback);
    return super.query(query, values, callback);
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST) return known;
  const name = `p${names.size}`;
  names.set(text, name);
  return name;
}
