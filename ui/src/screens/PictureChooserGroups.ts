import { has, t } from "../lib/text";
import type { Named } from "./PictureSearchIndex";

export type Group = "child" | "home" | "feelings" | "people" | "places" | "things";

/** Ideas of the app itself, and second drawings of one idea. They stand for nothing in a parent's life. */
const ours = words(`
  back home listen pause undo saved leave-now question
  my-dates my-people my-plan more print settings told my-help puzzle welcome goodbye get-advocate
  add change put-away bring-back skip next choose file printer later usb lock only-me i-show-this copy own-kind
  step step-not-yet step-sort-of step-done not-given given not-known started stopped star-shape
  broken record other-computer full-disk photo-too-big cannot-read-photo no-printer no-voice no-microphone no-camera calendar-question wrong-key newer
  take-photo photo-file turn-left turn-right square-bigger square-smaller photo-whole move-left move-right move-up move-down
  about text-size colours voice microphone folder backup try-out code picture-code unlock key-sheet helper-key
  profiles other-profile restore usb-copy stick synced-folder network delete-for-ever salvage
`);

/** What each group holds, the most usual first. What stands nowhere here is among the things, at the end. */
const groups: Record<Group, string[]> = {
  child: words(`
    bedtime bath story food bottle play talk-and-songs cuddle nappy sleep crying clothes teeth routine
    nursery-on-time medicine temperature toy outside washing-hands baby toddler child teenager children
    matters-to-child child-help snack drink nappies red-book pregnant ball child-alone
  `),
  home: words(`
    cooking shopping money cleaning washing-clothes letters-sort safe-at-home house benefits housing food-bank work
    keys letter papers calculator tv garden cup keeping-well phone-the-doctor home-together home-again
  `),
  feelings: words(`
    happy sad angry worried okay proud quiet hurt mind yes sort-of no thumb-up thumb-down agree some-of-it do-not-agree
    good-at need-help like-about-me matters-to-me i-can a-bit-of-help a-lot-of-help breaks stop star fair
  `),
  people: words(`
    family partner friend person one-person group helps-me checks helps-and-checks face-to-face
    advocate support-worker family-support-worker social-worker adult-social-worker independent-social-worker
    night-worker lead-worker health-visitor midwife doctor nurse learning-disability-nurse speech-therapist
    occupational-therapist psychologist solicitor barrister intermediary litigation-friend guardian reviewing-officer
    conference-chair reporter panel-member judge foster-carer kinship-carer contact-supervisor school-person
    nursery-worker housing-officer benefits-adviser domestic-abuse-worker police interpreter section-20
  `),
  places: words(`
    walk bus car taxi train bus-journey bus-pass place school nursery hospital dentist council-office court
    home-visit they-come family-time meeting core-group child-protection-meeting childrens-hearing gym-walk boat nation
  `),
  things: words(`
    bag book music sing draw phone phone-call computer text-message message email video video-call clock diary list glasses
    morning afternoon evening night today tomorrow week month sleeps now how-long
    reading writing read-aloud easy-read pictures large-print show-me slowly short-bits hearing language again eye
    cat bird tree flower sun apple photo paper keyboard goal
  `),
};

/** The groups in the order of their tiles, and the picture of each. */
export const groupTiles: { id: Group; picture: string }[] = [
  { id: "child", picture: "child" },
  { id: "home", picture: "house" },
  { id: "feelings", picture: "happy" },
  { id: "people", picture: "family" },
  { id: "places", picture: "bus" },
  { id: "things", picture: "bag" },
];

const inTable = new Set(Object.values(groups).flat());
const leftOut = new Set(ours);

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** The pictures that can be chosen, of all that there are. */
export function offered(all: string[]): string[] {
  return all.filter((id) => !leftOut.has(id) && has(`picture-${id}`));
}

/** The pictures of a group in their order, of those that are there. */
export function inGroup(group: Group, there: string[]): string[] {
  const known = new Set(there);
  const usual = groups[group].filter((id) => known.has(id));
  return group === "things" ? [...usual, ...there.filter((id) => !inTable.has(id))] : usual;
}

/** Every id that this table names: the test looks whether each is still the id of a picture. */
export const namedHere = [...ours, ...Object.values(groups).flat()];

/** A picture with its name, and the other words for it, in the language of the screen. */
export function named(id: string): Named {
  const other = [`chooser-find-${id}`, `plan-find-${id}`].filter(has).map((message) => t(message));
  return { id, name: t(`picture-${id}`), tags: other.join(" ") };
}
