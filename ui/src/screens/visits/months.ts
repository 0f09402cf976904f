import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import type { Params } from "../../lib/route.svelte";

/** The month that an address names; none for the latest that has visits. */
export function monthOf(params: Params): T.YearMonth | null {
  const [year, month] = [Number(params["year"]), Number(params["month"])];
  return Number.isInteger(year) && year > 0 && month >= 1 && month <= 12 ? { year, month } : null;
}

/** The address of a month. */
export const paramsOf = ({ year, month }: T.YearMonth): Params => ({ year: String(year), month: String(month) });

/** The latest month of a year in which a visit was kept. */
export async function latestOf(year: number): Promise<T.YearMonth> {
  const december = { year, month: 12 };
  const found = await api.visitsOfMonth(december);
  return found.visits.length === 0 && found.earlier?.year === year ? found.earlier : december;
}
