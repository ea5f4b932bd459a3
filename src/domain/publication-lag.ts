import type { Month } from "./month";

/** Whose statistics an indicator is taken from. */
export type PublishingOffice = "statistics" | "science" | "province" | "finance" | "market-regulation";

/** When the figure of a year comes out, in the year after it. */
export interface PublicationLag {
  readonly office: PublishingOffice;
  /** The month of the next year in which it is usually out. */
  readonly expectedMonth: Month;
  /** Months after the year's end from which a figure that is still absent is overdue: the usual month and a margin. */
  readonly overdueFrom: number;
}

/** Surveys of firms run to March and are audited then; the country's bulletin is of August to September, a city's figures are out about October. */
const researchSurvey: PublicationLag = { office: "statistics", expectedMonth: 10, overdueFrom: 15 };
/** The table of local spending on science of 2021 was set in September 2022. */
const fiscalSurvey: PublicationLag = { office: "finance", expectedMonth: 10, overdueFrom: 15 };
/** The index of 2022 was in the papers in April 2023; one case is no rule, hence the wide margin. */
const provincialReport: PublicationLag = { office: "province", expectedMonth: 4, overdueFrom: 12 };
/** Contracts of a year are counted up at the beginning of the next January. */
const registeredContracts: PublicationLag = { office: "science", expectedMonth: 1, overdueFrom: 5 };
/** Torch's flash figures come in January, its annual ones in April. */
const torchReport: PublicationLag = { office: "science", expectedMonth: 4, overdueFrom: 8 };
/** The country's patents of a year are told in the next January. */
const patentReport: PublicationLag = { office: "market-regulation", expectedMonth: 1, overdueFrom: 7 };

/**
 * By id of a headline indicator, when the figure of a year comes out.
 *
 * @source 国家统计局、科技部、财政部 全国科技经费投入统计公报 (end of August to September); 甘肃省, 2022年科技经费 (published October 2023, gansu.gscn.com.cn);
 *         湖南省技术合同 (January, hunan.gov.cn); 火炬统计 (flash in January, annual in April); 国统办函〔2022〕106号, 地方财政科技支出统计 (set in September);
 *         甘肃日报 (17 April 2023) on the index of 2022; 国家知识产权局 (January)
 */
export const lagById: ReadonlyMap<string, PublicationLag> = new Map([
  ["technology-contribution-rate", provincialReport],
  ["innovation-index", provincialReport],
  ["enterprise-rd-share", researchSurvey],
  ["rd-intensity", researchSurvey],
  ["city-fiscal-share", fiscalSurvey],
  ["county-fiscal-share", fiscalSurvey],
  ["industrial-rd-to-revenue", researchSurvey],
  ["industrial-firms-with-rd-share", researchSurvey],
  ["rd-personnel-per-population", researchSurvey],
  ["high-value-patents-per-population", patentReport],
  ["new-product-sales-share", researchSurvey],
  ["technology-contracts", registeredContracts],
  ["high-tech-enterprises", torchReport],
  ["provincial-innovative-enterprises", torchReport],
  ["technology-smes", torchReport],
]);
