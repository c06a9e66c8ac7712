import type { SpeechForm } from "../../lexicon/speech-verbs.js";
import type { Token } from "../../text/tokens.js";

/** A form of a verb of speech at `at`, in a sentence that begins at `from`. */
export interface VerbToken {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly from: number;
  readonly form: SpeechForm;
  /** The auxiliary or modal before it, in lower case: "was", "to", "would". */
  readonly auxiliary: string | null;
}
