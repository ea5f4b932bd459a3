import { fetchedLater, type FetchedLater } from "../fetched-later";
import type { NoticeBarProps } from "./NoticeBar";
import type { WorkBarProps } from "./WorkBar";

/** Parts of the shell that show only when something happens. */
export const noticeBar: FetchedLater<NoticeBarProps> = fetchedLater(() => import("./NoticeBar"));
export const workBar: FetchedLater<WorkBarProps> = fetchedLater(() => import("./WorkBar"));
