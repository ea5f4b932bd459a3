import type { ApiType } from "../api/api-type";
import { applicationType } from "./application";
import { commentType } from "./comment";
import { commentCollection } from "./comment-collection";
import { commentReply, commentReplyCollection } from "./comment-reply-collection";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./custom-xml-part";
import { chartCollection, shapeCollection } from "./drawing-collections";
import { formatProtection } from "./format-protection";
import { namedItem } from "./named-item";
import { namedItemCollection } from "./named-item-collection";
import { rangeType } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeBorder, rangeBorderCollection } from "./range-border";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { runtimeType } from "./runtime";
import { setting, settingCollection } from "./setting";
import { tableType } from "./table";
import { tableCollection } from "./table-collection";
import { tableColumn, tableColumnCollection } from "./table-column-collection";
import { tableRow, tableRowCollection } from "./table-row-collection";
import { workbookType } from "./workbook";
import { worksheetType } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetProtection } from "./worksheet-protection";

/** Every class of the Excel API that this host knows, for its list of members. */
export const allTypes: readonly ApiType<never>[] = [
  workbookType,
  applicationType,
  runtimeType,
  worksheetCollection,
  worksheetType,
  worksheetProtection,
  rangeType,
  rangeFormat,
  rangeFill,
  rangeFont,
  rangeBorderCollection,
  rangeBorder,
  formatProtection,
  rangeAreas,
  rangeCollection,
  namedItemCollection,
  namedItem,
  tableCollection,
  tableType,
  tableColumnCollection,
  tableColumn,
  tableRowCollection,
  tableRow,
  settingCollection,
  setting,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  customXmlPart,
  commentCollection,
  commentType,
  commentReplyCollection,
  commentReply,
  chartCollection,
  shapeCollection,
];
