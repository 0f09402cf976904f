import * as api from "../generated/api";
import type * as T from "../generated/types";
import { autosave, keep, live } from "../lib/live.svelte";
import { route } from "../lib/route.svelte";

/** What was said last about each person, until the record has it too. */
const unkept = new Map<string, T.Person>();

export type PersonDraft = {
  /** Null until it has been read. */
  person: T.Person | null;
  /** Says something about the person. It is kept by itself. */
  say(patch: Partial<T.Person>): void;
  /** Waits until everything is kept; false when it could not be. */
  kept(): Promise<boolean>;
};

/** The person of one step of the form. Call it while the component is made. */
export function personDraft(id: string): PersonDraft {
  const draft = $state<{ person: T.Person | null }>({ person: unkept.get(id) ?? live.people.get(id) ?? null });
  if (!draft.person) {
    const reading = id ? api.findPerson(id) : api.newPerson();
    void keepQuiet(reading, (person) => (draft.person ??= person));
  }

  // The place in the way back learns who this is, so that Back does not begin a second person.
  const place = route.params;
  let said = false;

  async function save(): Promise<T.Person> {
    const now = $state.snapshot(draft.person) as T.Person;
    const version = unkept.get(now.id);
    said = false;
    const person = await api.savePerson(now).catch((caught: unknown) => {
      said = true;
      throw caught;
    });
    if (unkept.get(now.id) === version) unkept.delete(now.id);
    if (draft.person && !draft.person.id) {
      draft.person.id = person.id;
      place.id = person.id;
    }
    live.people.set(person.id, { ...person, ...unkept.get(person.id) });
    return person;
  }
  const soon = autosave(save);

  return {
    get person() {
      return draft.person;
    },
    say(patch) {
      if (!draft.person) return;
      Object.assign(draft.person, patch);
      if (draft.person.id) unkept.set(draft.person.id, { ...draft.person });
      said = true;
      soon();
    },
    async kept() {
      await soon.flush();
      if (said) await keep(save);
      return !said;
    },
  };
}

async function keepQuiet(reading: Promise<T.Person>, then: (person: T.Person) => void): Promise<void> {
  await reading.then(then, () => keep(() => reading));
}
