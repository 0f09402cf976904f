import { live, setAway } from "../../lib/live.svelte";
import { focusHeading } from "./focus";

/**
 * The one item that a page shows. It is read now and with each change of the record; when its words come, the focus goes
 * to the heading. Call it while the component is made.
 */
export function opened<Item>(id: () => string, find: (id: string) => Promise<Item>, first?: Item) {
  let item = $state(first);
  let gone = $state(false);

  async function read(): Promise<void> {
    try {
      item = await find(id());
      await focusHeading();
    } catch (caught) {
      console.error(caught);
      gone = true;
    }
  }
  $effect(() => {
    if (live.changes >= 0) void read();
  });

  return {
    get item(): Item | undefined {
      return item;
    },
    set item(now: Item | undefined) {
      item = now;
    },
    /** It is not there any more. */
    get gone(): boolean {
      return gone;
    },
    read,
    async setAway(away: boolean): Promise<void> {
      await setAway(id(), away);
      await read();
    },
  };
}
