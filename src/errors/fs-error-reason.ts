import { errorCode } from "./error-code.js";
import { OnrecordError } from "./onrecord-error.js";

/** BAD_USER_INPUT for a folder that cannot hold an archive because the system does not allow reading or writing it. */
export function unusableFolderError(folder: string, cause: unknown): OnrecordError {
  return new OnrecordError(
    "BAD_USER_INPUT",
    `"${folder}" cannot hold the archive (${writeErrorReason(cause)}): name a folder that this user can write.`,
    { cause },
  );
}

/** Why a file or folder cannot be written, as a phrase to use within a sentence. */
export function writeErrorReason(cause: unknown): string {
  const code = errorCode(cause);
  switch (code) {
    case "EEXIST":
    case "ENOTDIR":
      return "there is a file in its place";
    case "ENOENT":
      return "there is no such folder";
    case "ELOOP":
      return "it is a link that leads back to itself";
    case "EBADF":
      return "it is not open for writing";
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
