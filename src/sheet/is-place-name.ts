const provinces =
  "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾";
const countries =
  "中国 美国 日本 德国 英国 法国 韩国 印度 俄罗斯 意大利 加拿大 巴西 澳大利亚 西班牙 荷兰 瑞典 瑞士 以色列 新加坡 芬兰 丹麦 挪威 比利时 奥地利 墨西哥 南非 土耳其 波兰";
const named = new Set(`${provinces} ${countries}`.split(" "));

/** 凉州区, 民勤县, 天祝藏族自治县, 兰州新区, 黄羊镇. */
const administrative = /^\p{Script=Han}{1,10}(?:[省市县区州旗盟镇乡]|街道|特别行政区|生产建设兵团)$/u;
/** Ends like a place, and is the heading or the sort of one. */
const sort = /^(?:地|城|县|市|区|园|小|辖|社|郊|各|本|全|片|灾|山|林|库|矿)*[市区县州省]+$/;

/**
 * Whether a text is most likely the name of a province, city, county, town or country.
 *
 * @param text  its lines joined
 * @example isPlaceName("民勤县") // true
 * @example isPlaceName("高新技术企业") // false
 */
export const isPlaceName = (text: string): boolean =>
  named.has(text) || (administrative.test(text) && !sort.test(text));
