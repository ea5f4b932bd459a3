/** What the rows are called where they are no indicators: regions, and what else yearbooks part their figures by. */
export const entityHeading =
  /^各?(?:地区|区域|地域|省份|省市区?|省\(区、?市\)|城市|市州|市\(州\)|地市|州市|区县|县区|县市区|县\(市、?区\)|区\(县、?市?\)|旗县|国家|国别|国家\(地区\)|行业|园区|高新区)(?:名称|别)?(?:[A-Za-z][A-Za-z&/ ]*)?$|^(?:region|area|province|city|county|district|country|state|industry|stadtbereich|stadtteil|gebiet|bezirk|kreis)s?(?:name)?$/i;

/** What a column of years is called. */
export const yearHeading = /^(?:统计|数据)?(?:年份|年度|年|时间)(?:[A-Za-z]*)?$|^(?:fiscal)?(?:year|jahr)s?$/i;
