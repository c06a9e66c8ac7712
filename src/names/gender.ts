/** The gender that a name or word suggests; "either" where it suggests none. */
export type Gender = "female" | "male" | "either";

/** The more specific of two; "either" where they contradict each other. */
export function joinGenders(a: Gender, b: Gender): Gender {
  if (a === b || b === "either") return a;
  return a === "either" ? b : "either";
}

/** Whether one person may have both: equal, or one of them is not known. */
export function gendersAgree(a: Gender, b: Gender): boolean {
  return a === "either" || b === "either" || a === b;
}
