import { prepare, type PhotoProblem } from "../photo.ts";
import type { Chosen } from "./composer.ts";

const AT_MOST = 10;

export type DraftProblem = PhotoProblem | "too_many";

/** The photos chosen but not sent yet, and what was wrong with the last choice. */
export class Drafts {
  photos: readonly Chosen[] = [];
  problem: DraftProblem | null = null;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  async add(files: readonly File[]): Promise<void> {
    this.problem = null;
    for (const file of files) {
      if (this.photos.length >= AT_MOST) {
        this.problem = "too_many";
        break;
      }
      const prepared = await prepare(file);
      if (typeof prepared === "string") this.problem = prepared;
      else this.photos = [...this.photos, { ...prepared, address: URL.createObjectURL(prepared.blob) }];
    }
    this.#changed();
  }

  remove(photo: Chosen): void {
    URL.revokeObjectURL(photo.address);
    this.photos = this.photos.filter((each) => each !== photo);
    this.problem = null;
    this.#changed();
  }

  /** Hand the photos over to be sent. */
  take(): readonly Chosen[] {
    const taken = this.photos;
    for (const { address } of taken) URL.revokeObjectURL(address);
    this.photos = [];
    this.problem = null;
    this.#changed();
    return taken;
  }
}
