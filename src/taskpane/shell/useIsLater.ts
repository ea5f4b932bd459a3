import { useEffect, useState } from "react";

/** Whether something has gone on for a while, so that what is over in a blink does not flicker. */
export function useIsLater(isGoingOn: boolean, milliseconds: number): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => {
      setIsLate(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isGoingOn, milliseconds]);
  return isGoingOn && isLate;
}
