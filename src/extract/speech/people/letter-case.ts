/** Whether a name is printed in capitals only: "LIAM CORVELL", but not "J.P." or "NBC". */
export function isAllCaps(name: string): boolean {
  return (
    name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase() && !/\p{Lu}\./u.test(name)
  );
}

/** The name with only the first letter of each word in capitals: "Liam Corvell" for "LIAM CORVELL". */
export function capitalizeWords(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
