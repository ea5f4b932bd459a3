import { useState } from "react";

/** Items of a long list shown at a time: more than anyone reads, few enough to show within a blink. */
const pageSize = 100;

interface Pages<Item> {
  readonly shown: readonly Item[];
  readonly showMore: () => void;
}

/** The first pages of a list; starts again with the first page when the list is another. */
export function usePages<Item>(items: readonly Item[]): Pages<Item> {
  const [pages, setPages] = useState({ of: items, count: 1 });
  const count = pages.of === items ? pages.count : 1;
  return {
    shown: items.length <= pageSize ? items : items.slice(0, count * pageSize),
    showMore: () => {
      setPages({ of: items, count: count + 1 });
    },
  };
}
