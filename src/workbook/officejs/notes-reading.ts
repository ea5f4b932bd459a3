import { byCell } from "../note-edits";
import type { HostNote, NoteHandle } from "./host-note";
import type { RequestPart } from "./request-in-parts";

/** Bytes of an answer: ids of comments and the number of notes; a note of some lines with its place. */
const listBytes = 5000;
const noteBytes = 1000;

/** Reads all notes of a sheet, threaded comments too: first which there are, and then what they say and where. */
export class NotesReading {
  #commentIds: readonly string[] = [];
  #plainNotes = 0;
  readonly #notes: HostNote[] = [];

  /** @param hasPlainNotes  whether this Excel shows plain notes to add-ins */
  constructor(
    readonly sheet: string,
    readonly hasPlainNotes: boolean,
  ) {}

  parts(): readonly RequestPart[] {
    return [
      {
        bytes: listBytes,
        queue: (context) => {
          const sheet = context.workbook.worksheets.getItem(this.sheet);
          const takeIds = queueIds(sheet);
          const count = this.hasPlainNotes ? sheet.notes.getCount() : null;
          return () => {
            this.#commentIds = takeIds();
            this.#plainNotes = count?.value ?? 0;
          };
        },
      },
    ];
  }

  detailParts(): readonly RequestPart[] {
    const comments = this.#commentIds.map((id) => this.#partOf((sheet) => queueComment(sheet, id)));
    const notes = Array.from({ length: this.#plainNotes }, (_, index) =>
      this.#partOf((sheet) => queuePlainNote(sheet, index)),
    );
    return [...comments, ...notes];
  }

  /** Row by row, once both requests are answered. */
  notes(): readonly HostNote[] {
    return [...this.#notes].sort(byCell);
  }

  #partOf(queue: (sheet: Excel.Worksheet) => () => HostNote): RequestPart {
    return {
      bytes: noteBytes,
      queue: (context) => {
        const take = queue(context.workbook.worksheets.getItem(this.sheet));
        return () => {
          this.#notes.push(take());
        };
      },
    };
  }
}

const queueIds = ({ comments }: Excel.Worksheet): (() => readonly string[]) => {
  comments.load("items/id");
  return () => Array.from(comments.items, ({ id }) => id);
};

const queueComment = (sheet: Excel.Worksheet, id: string): (() => HostNote) => {
  const comment = sheet.comments.getItem(id);
  const takeText = queueText(comment);
  const takeReplies = queueReplies(comment);
  const takePlace = queuePlace(comment.getLocation().untrack());
  return () => noteAt(takePlace(), [takeText(), ...takeReplies()].join("\n"), { kind: "comment", id });
};

const queuePlainNote = (sheet: Excel.Worksheet, index: number): (() => HostNote) => {
  const note = sheet.notes.getItemAt(index);
  const takeText = queueText(note);
  const takePlace = queuePlace(note.getLocation().untrack());
  return () => noteAt(takePlace(), takeText(), { kind: "note" });
};

const queueText = (note: Excel.Comment | Excel.Note): (() => string) => {
  note.load("content");
  return () => note.content;
};

const queueReplies = ({ replies }: Excel.Comment): (() => readonly string[]) => {
  replies.load("items/content");
  return () => Array.from(replies.items, ({ content }) => content);
};

const queuePlace = (cell: Excel.Range): (() => { readonly row: number; readonly column: number }) => {
  cell.load("rowIndex,columnIndex");
  return () => ({ row: cell.rowIndex, column: cell.columnIndex });
};

/** Excel on the desktop ends lines as Windows does. */
const noteAt = (
  { row, column }: { readonly row: number; readonly column: number },
  text: string,
  handle: NoteHandle,
): HostNote => ({ row, column, text: text.replaceAll(/\r\n?/gu, "\n"), handle });
