import type { ApiObject, Call } from "../api/api-object";
import { type ApiType, bind } from "../api/api-type";
import type { Book } from "../book";
import type { BookComment } from "../book/book-parts";
import { itemNotFound, HostError } from "../host-error";
import { commentType } from "./comment";
import { rangeArgument } from "./range-argument";

/** The comments of the workbook (`sheet` null) or of one sheet, by its id. */
export interface CommentScope {
  readonly book: Book;
  readonly sheet: string | null;
}

export const commentCollection: ApiType<CommentScope> = {
  name: "CommentCollection",
  items: (scope) => commentsOf(scope).map((comment) => bind(commentType, comment)),
  item: (scope, call) =>
    found(
      commentsOf(scope).find(({ id }) => id === call.text(0)),
      call,
    ),
  methods: {
    add: { since: "1.10", evidence: "documented", note: "plain text only", run: add },
    getCount: { since: "1.10", evidence: "documented", run: (scope) => commentsOf(scope).length },
    getItemAt: {
      since: "1.10",
      evidence: "documented",
      run: (scope, call) => found(commentsOf(scope)[call.wholeNumber(0)], call),
    },
    getItemByCell: {
      since: "1.10",
      evidence: "documented",
      run: (scope, call) => found(commentAt(scope, call), call),
    },
    getItemOrNullObject: {
      since: "1.14",
      evidence: "documented",
      run: (scope, call) => {
        const comment = commentsOf(scope).find(({ id }) => id === call.text(0));
        return comment === undefined ? null : bind(commentType, comment);
      },
    },
  },
};

function add(scope: CommentScope, call: Call): ApiObject {
  const { sheet, area } = cellArgument(scope, call);
  if (commentAt(scope, call) !== undefined) {
    throw new HostError("InvalidOperation", "The cell has a comment already.", call.location);
  }
  const comment: BookComment = {
    id: `{comment-${call.book.nextNumber()}}`,
    sheet: sheet.id,
    row: area.row,
    column: area.column,
    author: call.session.userName,
    content: call.text(1),
    isResolved: false,
    replies: [],
  };
  call.book.comments = [...call.book.comments, comment];
  return bind(commentType, comment);
}

function commentAt(scope: CommentScope, call: Call): BookComment | undefined {
  const { sheet, area } = cellArgument(scope, call);
  return scope.book.comments.find(
    (comment) => comment.sheet === sheet.id && comment.row === area.row && comment.column === area.column,
  );
}

function cellArgument({ book, sheet }: CommentScope, call: Call): ReturnType<typeof rangeArgument> {
  const range = rangeArgument(call, 0, (sheet === null ? undefined : book.findSheet(sheet)) ?? null);
  if (range.area.rows !== 1 || range.area.columns !== 1) throw call.invalid();
  return range;
}

function commentsOf({ book, sheet }: CommentScope): readonly BookComment[] {
  return book.comments.filter((comment) => sheet === null || comment.sheet === sheet);
}

function found(comment: BookComment | undefined, call: Call): ApiObject {
  if (comment === undefined) throw itemNotFound(call.location);
  return bind(commentType, comment);
}
