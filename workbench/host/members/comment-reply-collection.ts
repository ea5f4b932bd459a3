import type { ApiObject, Call } from "../api/api-object";
import { type ApiType, bind } from "../api/api-type";
import type { BookReply } from "../book/book-parts";
import { itemNotFound } from "../host-error";

/** The replies to one comment, by its id. */
export interface Thread {
  readonly comment: string;
}

export const commentReply: ApiType<Thread & { readonly reply: BookReply }> = {
  name: "CommentReply",
  identity: ({ reply }) => ({ Id: reply.id }),
  properties: {
    authorName: { since: "1.10", evidence: "documented", get: ({ reply }) => reply.author },
    content: { since: "1.10", evidence: "documented", get: ({ reply }) => reply.content },
    id: { since: "1.10", evidence: "documented", get: ({ reply }) => reply.id },
  },
  methods: {
    delete: {
      since: "1.10",
      evidence: "documented",
      run: ({ comment, reply }, call) => {
        setReplies(
          comment,
          repliesOf(comment, call).filter(({ id }) => id !== reply.id),
          call,
        );
      },
    },
  },
};

export const commentReplyCollection: ApiType<Thread> = {
  name: "CommentReplyCollection",
  items: ({ comment }, call) => repliesOf(comment, call).map((reply) => bind(commentReply, { comment, reply })),
  item: ({ comment }, call) => find(comment, ({ id }) => id === call.text(0), call),
  methods: {
    add: {
      since: "1.10",
      evidence: "documented",
      note: "plain text only",
      run: ({ comment }, call) => {
        const id = `{reply-${call.book.nextNumber()}}`;
        const reply = { id, author: call.session.userName, content: call.text(0) };
        setReplies(comment, [...repliesOf(comment, call), reply], call);
        return bind(commentReply, { comment, reply });
      },
    },
    getCount: { since: "1.10", evidence: "documented", run: ({ comment }, call) => repliesOf(comment, call).length },
    getItemAt: {
      since: "1.10",
      evidence: "documented",
      run: ({ comment }, call) => find(comment, (_, index) => index === call.wholeNumber(0), call),
    },
  },
};

function find(comment: string, isIt: (reply: BookReply, index: number) => boolean, call: Call): ApiObject {
  const reply = repliesOf(comment, call).find(isIt);
  if (reply === undefined) throw itemNotFound(call.location);
  return bind(commentReply, { comment, reply });
}

function repliesOf(comment: string, { book }: Call): readonly BookReply[] {
  return book.comments.find(({ id }) => id === comment)?.replies ?? [];
}

function setReplies(comment: string, replies: readonly BookReply[], { book }: Call): void {
  book.comments = book.comments.map((other) => (other.id === comment ? { ...other, replies } : other));
}
