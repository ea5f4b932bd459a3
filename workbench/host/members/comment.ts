import { type ApiType, bind } from "../api/api-type";
import type { Book } from "../book";
import type { BookComment } from "../book/book-parts";
import { oneCell } from "../book/rectangle";
import { itemNotFound } from "../host-error";
import { commentReplyCollection } from "./comment-reply-collection";

export const commentType: ApiType<BookComment> = {
  name: "Comment",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    authorName: { since: "1.10", evidence: "documented", get: ({ author }) => author },
    content: {
      since: "1.10",
      evidence: "documented",
      get: ({ content }) => content,
      set: (comment, value, call) => {
        if (typeof value !== "string") throw call.invalid();
        replaceComment(call.book, comment.id, (current) => ({ ...current, content: value }));
      },
    },
    id: { since: "1.10", evidence: "documented", get: ({ id }) => id },
    resolved: {
      since: "1.11",
      evidence: "documented",
      get: ({ isResolved }) => isResolved,
      set: (comment, value, call) => {
        if (typeof value !== "boolean") throw call.invalid();
        replaceComment(call.book, comment.id, (current) => ({ ...current, isResolved: value }));
      },
    },
  },
  links: {
    replies: { since: "1.10", evidence: "documented", go: ({ id }) => bind(commentReplyCollection, { comment: id }) },
  },
  methods: {
    delete: {
      since: "1.10",
      evidence: "documented",
      run: ({ id }, { book }) => {
        book.comments = book.comments.filter((comment) => comment.id !== id);
      },
    },
    getLocation: {
      since: "1.10",
      evidence: "documented",
      run: ({ sheet, row, column }, call) => {
        const found = call.book.findSheet(sheet);
        if (found === undefined) throw itemNotFound(call.location);
        return call.make.range(found, oneCell(row, column));
      },
    },
  },
};

function replaceComment(book: Book, id: string, change: (comment: BookComment) => BookComment): void {
  book.comments = book.comments.map((comment) => (comment.id === id ? change(comment) : comment));
}
