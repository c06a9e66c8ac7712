/** "either" is a name or word that tells nothing. */
export type Gender = "female" | "male" | "either";

/** The one that says more; "either" where two contradict each other. */
export function joinGenders(a: Gender, b: Gender): Gender {
  if (a === b || b === "either") return a;
  return a === "either" ? b : "either";
}

/** Whether one person may have both genders. */
export function agree(a: Gender, b: Gender): boolean {
  return a === "either" || b === "either" || a === b;
}
