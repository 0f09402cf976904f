import type * as T from "../../generated/types";
import { autosave, keep, type Autosave } from "../../lib/live.svelte";
import { back, go, replace, route, type Params, type ScreenId } from "../../lib/route.svelte";
import { focusHeading } from "./focus";

/** How one kind of item comes out of the record and goes back into it. */
export type Doors<Item> = {
  make: () => Promise<Item>;
  find: (id: string) => Promise<Item>;
  save: (item: Item) => Promise<Item>;
  /** Whether there is enough in it to be worth keeping. */
  enough: (item: Item) => boolean;
};

/** What was last kept, so that the next question stands there at once. */
const kept = new Map<string, T.Mark>();
/** Items that were begun since the app was opened: who says them may still be put right. */
const begun = new Set<string>();

/**
 * An item that is being written, question by question. It keeps itself.
 * Nobody's words are written over by somebody else: when another person writes, a new item stands beside the old one.
 */
export class Draft<Item extends T.Mark> {
  item = $state<Item>();
  /** The item is not there any more. */
  gone = $state(false);
  /** Something was said on this visit. Before that, no answer looks as if it had been given. */
  touched = $state(false);
  /** Hears the id of an item when it is kept for the first time. */
  whenBegun: (id: string) => void = () => {};
  #doors: Doors<Item>;
  #writer: string;
  #soon: Autosave;

  /** Make it while the component is made. */
  constructor(doors: Doors<Item>, of: () => Params) {
    const params = of();
    this.#doors = doors;
    this.#writer = params["by"] ?? "";
    this.#soon = autosave(() => this.#save());
    void this.#open(params["id"], Boolean(params["ask"]));
  }

  async #open(id: string | undefined, asked: boolean): Promise<void> {
    const ready = id && asked ? kept.get(id) : undefined;
    if (ready) {
      this.item = { ...(ready as Item) };
      return;
    }
    try {
      const item = id ? await this.#doors.find(id) : await this.#doors.make();
      this.item = id ? item : { ...item, said_by: this.#writer };
      await focusHeading();
    } catch (caught) {
      console.error(caught);
      this.gone = true;
    }
  }

  /** Begun since the app was opened, or not kept at all yet. */
  get isNew(): boolean {
    return !this.item?.id || begun.has(this.item.id);
  }

  /** Who is writing now: empty is the parent. */
  get writer(): string {
    return this.#writer;
  }

  /** Changes words. Another person's words stay, and these stand beside them. */
  change(part: Partial<Item>): void {
    if (!this.item) return;
    this.touched = true;
    const theirs = this.item.id !== "" && this.item.said_by !== this.#writer;
    const mine = theirs && !begun.has(this.item.id) ? { id: "" } : {};
    this.item = { ...this.item, ...part, ...mine, said_by: this.#writer };
    this.#soonIfEnough();
  }

  /** Who may see it is not anybody's words: the item stays the same one. */
  shareAs(space: T.Space): void {
    this.#mark({ space });
  }

  /** Puts right who said an item that was begun just now. */
  sayAs(name: string): void {
    this.#mark({ said_by: name });
  }

  #mark(part: Partial<T.Mark>): void {
    if (!this.item) return;
    this.item = { ...this.item, ...part };
    this.#soonIfEnough();
  }

  /** Shows what the record has by another way. */
  shownAs(part: Partial<T.Mark>): void {
    if (!this.item) return;
    this.item = { ...this.item, ...part };
    kept.set(this.item.id, $state.snapshot(this.item) as Item);
  }

  /** Keeps now; true when it is in the record. */
  async flush(): Promise<boolean> {
    await this.#soon.flush();
    return Boolean(this.item?.id);
  }

  #soonIfEnough(): void {
    if (this.item && this.#doors.enough(this.item)) this.#soon();
  }

  async #save(): Promise<void> {
    if (!this.item || !this.#doors.enough(this.item)) return;
    const isNew = this.item.id === "";
    const now = await this.#doors.save($state.snapshot(this.item) as Item);
    if (isNew) begun.add(now.id);
    this.item = { ...this.item, id: now.id, said_at: now.said_at };
    kept.set(now.id, $state.snapshot(this.item) as Item);
    if (isNew) this.whenBegun(now.id);
  }
}

/** Forgets what stood ready, because the record has changed by another way. */
export function forget(id: string): void {
  kept.delete(id);
}

/** Leads from question to question, and to the page "Is this right?". */
export class Flow<Item extends T.Mark> {
  readonly ask: string;
  readonly #screen: ScreenId;
  readonly #params: Params;
  readonly #draft: Draft<Item>;
  readonly #asks: () => string[];

  constructor(screen: ScreenId, of: () => Params, draft: Draft<Item>, asks: () => string[]) {
    const params = of();
    this.#screen = screen;
    this.#params = params;
    this.#draft = draft;
    this.#asks = asks;
    this.ask = params["ask"] ?? (params["id"] ? "check" : (asks()[0] ?? "check"));
    // The place in the way back learns the id, so that Back never begins a second item.
    const place = route.params;
    draft.whenBegun = (id) => Object.assign(place, { id, ask: this.ask });
  }

  /** Whether the answer that stands there was given by somebody, and did not only come with a new item. */
  get answered(): boolean {
    return this.#draft.touched || Boolean(this.#params["edit"]);
  }

  /** Which question of how many; a question that is changed alone is the only one. */
  get at(): { step: number; of: number } {
    if (this.#params["edit"]) return { step: 1, of: 1 };
    const asks = this.#asks();
    return { step: asks.indexOf(this.ask) + 1, of: asks.length };
  }

  #at(ask: string, more: Params = {}): Params {
    const by = this.#draft.writer;
    const group = this.#params["group"];
    return { id: this.#draft.item?.id ?? "", ask, ...(by ? { by } : {}), ...(group ? { group } : {}), ...more };
  }

  /** On to the next question, or back to the page that this was changed from. */
  next = async (): Promise<void> => {
    if (!(await this.#draft.flush())) return;
    if (this.#params["edit"]) return this.#backToCheck();
    const asks = this.#asks();
    replace(this.#screen, this.#at(this.ask));
    go(this.#screen, this.#at(asks[asks.indexOf(this.ask) + 1] ?? "check"));
  };

  #backToCheck(): void {
    back();
    replace(this.#screen, this.#at("check"));
  }

  /** Opens one question from the page "Is this right?". */
  change = (ask: string): void => go(this.#screen, this.#at(ask, { edit: "1" }));

  /** Says who is writing from here on. */
  writeAs = async (name: string): Promise<void> => {
    const { item } = this.#draft;
    const id = item?.id ?? "";
    if (item && begun.has(id)) {
      this.#draft.sayAs(name);
      await this.#draft.flush();
    }
    replace(this.#screen, { id, ask: "check", ...(name ? { by: name } : {}) });
  };

  /** Leaves these questions for the screen they were opened from, unless somebody went elsewhere while they were kept. */
  leave = async (): Promise<void> => {
    if (await this.#isStillHere()) leaveScreen(this.#screen);
  };

  /** Leaves them for the page of what they made. */
  leaveFor = async (page: ScreenId): Promise<void> => {
    if (!(await this.#isStillHere())) return;
    leaveScreen(this.#screen);
    const id = this.#draft.item?.id ?? "";
    if (route.screen === page) replace(page, { id });
    else go(page, { id });
  };

  async #isStillHere(): Promise<boolean> {
    await this.#draft.flush();
    return route.screen === this.#screen;
  }
}

/** Goes back past every visit of this screen. */
export function leaveScreen(screen: ScreenId): void {
  kept.clear();
  do back();
  while (route.screen === screen);
}

/** Runs a save and gives what was kept; an old copy of it is forgotten. */
export async function keepItem<Item extends T.Mark>(save: () => Promise<Item>): Promise<Item | undefined> {
  const now = await keep(save);
  if (now) forget(now.id);
  return now;
}
