import type * as T from "../generated/types";

/** A camera that has not answered by now may never do so. What is asked of the person first can take as long as it takes. */
const PATIENCE = 15_000;
/** The longer side of a photo, in pixels: the record keeps no larger one. */
const LONGEST = 1200;
/** The longer side of a page: small print can still be read. */
const LONGEST_FINE = 1920;
const QUALITY = 0.92;

const none: T.Trouble = { problem: "camera-none", picture: "no-camera", values: {} };
const noAnswer: T.Trouble = { problem: "camera-no-answer", picture: "no-camera", values: {} };

/** The camera of this computer, while a photo is taken. It is off before, and off after. */
export class Camera {
  /** What the camera sees, while it is on. */
  stream = $state.raw<MediaStream | null>(null);
  trouble = $state.raw<T.Trouble | null>(null);
  #asked = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** Asks for the camera; `fine` for as sharp as it can. An answer that comes when nobody waits for it any more turns the camera off again. */
  async begin(fine = false): Promise<void> {
    this.end();
    const mine = this.#asked;
    this.trouble = null;
    if (!navigator.mediaDevices?.getUserMedia) return void (this.trouble = none);
    this.#patience = setTimeout(() => (this.trouble = noAnswer), PATIENCE);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: fine ? { width: { ideal: LONGEST_FINE } } : true });
      if (mine === this.#asked) this.#show(stream);
      else stop(stream);
    } catch (caught) {
      if (mine === this.#asked) this.#fail(isNone(caught) ? none : noAnswer);
    }
  }

  #show(stream: MediaStream): void {
    clearTimeout(this.#patience);
    this.trouble = null;
    this.stream = stream;
    for (const track of stream.getTracks()) track.onended = () => this.#fail(noAnswer);
  }

  #fail(trouble: T.Trouble): void {
    this.end();
    this.trouble = trouble;
  }

  /** Turns the camera off, and no longer waits for it. */
  end(): void {
    this.#asked += 1;
    clearTimeout(this.#patience);
    if (this.stream) stop(this.stream);
    this.stream = null;
  }
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) {
    track.onended = null;
    track.stop();
  }
}

function isNone(caught: unknown): boolean {
  return caught instanceof DOMException && ["NotFoundError", "OverconstrainedError"].includes(caught.name);
}

/** What the camera shows now, as a JPEG. Before it shows anything there is none. */
export function photoOf(video: HTMLVideoElement, fine = false): Promise<Blob | null> {
  const { videoWidth: width, videoHeight: height } = video;
  const scale = Math.min(1, (fine ? LONGEST_FINE : LONGEST) / Math.max(width, height, 1));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")?.drawImage(video, 0, 0, canvas.width, canvas.height);
  if (width === 0) return Promise.resolve(null);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
}
