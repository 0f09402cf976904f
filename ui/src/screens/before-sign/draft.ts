import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import type { Params } from "../../lib/route.svelte";
import { PageDraft } from "../plan/page-draft.svelte";

/** The questions before a signature, as they are being answered. */
export type SignDraft = PageDraft<T.BeforeSigning, T.BeforeSigningPage>;

/** What each question gets. */
export type Asked = { draft: SignDraft; page: T.BeforeSigningPage };

/** A blank page about this, with the paper named where that is known; or the one that was begun about it before. */
async function begin(about: string, what: string): Promise<T.BeforeSigningPage> {
  const before = about ? await api.beforeSigningsAbout(about) : [];
  if (before[0]) return api.findBeforeSigning(before[0].id);
  return { signing: { ...(await api.newBeforeSigning(about)), what }, date: null, letter: null, stage: null, rights: [] };
}

/** Call it while the component is made. */
export const signDraft = (params: Params): SignDraft =>
  new PageDraft(
    {
      screen: "before-sign",
      make: () => begin(params["about"] ?? "", params["what"] ?? ""),
      find: api.findBeforeSigning,
      save: api.saveBeforeSigning,
      of: (page) => page.signing,
      put: (page, signing) => ({ ...page, signing }),
    },
    params["id"] ?? "",
  );
