import { errorCode } from "./onrecord-error.js";

/** What keeps a folder from holding an archive, in words that go inside a sentence. */
export function whyUnwritable(cause: unknown): string {
  const code = errorCode(cause);
  switch (code) {
    case "EEXIST":
    case "ENOTDIR":
      return "there is a file in its place";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "EROFS":
      return "the disk is read-only";
    case "ENOSPC":
      return "the disk is full";
    default:
      return String(code ?? cause);
  }
}
