/** Parts of the shell that show only when something happens, in a script of their own. */
export const loadNoticeBar = () => import("./NoticeBar");
export const loadWorkBar = () => import("./WorkBar");
