const most = 6;

/** Held in memory only. Another person who opens their own record does not see them. */
let used = $state<{ who: string; pictures: string[] }>({ who: "", pictures: [] });

/** The pictures that a person chose last, the newest first. */
export function lastUsed(who: string): string[] {
  return used.who === who ? used.pictures : [];
}

export function rememberUsed(who: string, picture: string): void {
  const before = lastUsed(who).filter((id) => id !== picture);
  used = { who, pictures: [picture, ...before].slice(0, most) };
}
