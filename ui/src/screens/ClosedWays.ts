/** What each way out of a closed record is shown with. */
export const pictures: Record<string, string> = {
  sheet: "key-sheet",
  "helper-key": "helper-key",
  "try-again": "again",
  "read-what-can-be": "salvage",
  "older-copy": "backup",
  "bring-copy": "usb-copy",
  "begin-new": "add",
};
