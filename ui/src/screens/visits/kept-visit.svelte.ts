// A visit with all that belongs to it, read again with each change of the record.
import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { live } from "../../lib/live.svelte";
import { focusHeading } from "../plan/focus";
import type { Kept } from "./kept";

type Found = { kept: Kept | null; gone: boolean };

async function read(id: string): Promise<Kept> {
  const visit = await api.findVisit(id);
  const next: Promise<T.Appointment | null> = visit.next ? api.findAppointment(visit.next).catch(() => null) : Promise.resolve(null);
  const [views, corrections, promises, date] = await Promise.all([api.listViews(id), api.listCorrections(id), api.promisesOf(id), next]);
  return { visit, views, corrections, promises, next: date };
}

/** Reads a visit now and with each change. Call it while the component is made. */
export function useVisit(id: () => string): Found {
  const found = $state<Found>({ kept: null, gone: false });
  $effect(() => {
    if (live.changes < 0) return;
    const first = found.kept === null;
    read(id()).then(
      async (kept) => {
        Object.assign(found, { kept, gone: false });
        if (first) await focusHeading();
      },
      () => (found.gone = true),
    );
  });
  return found;
}
