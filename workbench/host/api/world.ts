import type { Book } from "../book";
import type { BookSheet } from "../book/book-sheet";
import type { Rectangle } from "../book/rectangle";
import type { Session } from "../session";
import type { ApiObject } from "./api-type";
import type { RequirementSets } from "./requirement-sets";

/** Types refer to one another in circles; members make objects of other types only through this. */
export interface ObjectMaker {
  readonly range: (sheet: BookSheet, area: Rectangle) => ApiObject;
  readonly rangeAreas: (sheet: BookSheet, areas: readonly Rectangle[]) => ApiObject;
  readonly worksheet: (sheet: BookSheet) => ApiObject;
}

/** What a batch runs on. */
export interface World {
  readonly book: Book;
  readonly session: Session;
  readonly requirementSets: RequirementSets;
  readonly make: ObjectMaker;
  /** The object that paths begin at. */
  readonly root: ApiObject;
}
