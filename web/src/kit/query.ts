import type { z } from 'zod';

type Given = Record<string, string | string[] | undefined>;

/** The filters of a page's address, as the API's own query takes them; what it would refuse is left out, not shown as an error. */
export function readQuery<Schema extends z.ZodObject>(schema: Schema, given: Given): z.input<Schema> {
  const fields = Object.entries<z.ZodType>(schema.shape).map(([name, field]) => {
    const value = given[name];
    const one = Array.isArray(value) ? value[0] : value;
    return [name, one && field.safeParse(one).success ? one : undefined] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as z.input<Schema>;
}
