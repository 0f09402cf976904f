import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { asTrouble } from "../../lib/call";
import { live } from "../../lib/live.svelte";

export type ChildApart = { apart: T.Apart; child: T.Child };

/** The children that live somewhere else, each with what the parent keeps of it; and those of whom she has not said so. */
export function pairs(aparts: T.Apart[], children: T.Child[]): { apart: ChildApart[]; others: T.Child[] } {
  const apart = aparts.flatMap((one) => {
    const child = children.find(({ id }) => id === one.child);
    return child ? [{ apart: one, child }] : [];
  });
  return { apart, others: children.filter(({ id }) => !apart.some(({ child }) => child.id === id)) };
}

/** What is there of it. It reads again with each change. Make it while the component is made. */
export class HeldApart {
  apart = $state.raw<ChildApart[]>();
  others = $state.raw<T.Child[]>([]);
  goals = $state.raw<T.Goal[]>([]);
  trouble = $state<T.Trouble | null>(null);

  constructor() {
    $effect(() => {
      if (live.changes >= 0) void this.#read();
    });
  }

  async #read(): Promise<void> {
    try {
      const [aparts, plan] = await Promise.all([api.listApart(), api.findPlan()]);
      const found = pairs(aparts, plan.children);
      this.goals = plan.goals;
      this.others = found.others;
      this.apart = found.apart;
    } catch (caught) {
      this.trouble = asTrouble(caught);
    }
  }

  find = (id: string): ChildApart | undefined => this.apart?.find(({ apart }) => apart.id === id);
}
