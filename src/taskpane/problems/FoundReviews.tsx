import type { ReactElement } from "react";

import { findingTextsFor } from "../../messages/finding-texts-for";
import type { Finding } from "../../sheet/finding";
import type { FoundReview, ReviewsByIssue } from "../../sheet/finding-review";
import type { CellContent } from "../../sheet/grid";
import { contentAt } from "../../sheet/value-at";
import { usePane } from "../pane-parts";
import { Muted } from "../parts/Muted";
import { useSessionState } from "../useSessionState";
import { sayContent } from "./say-content";

/** Sentences about reviews that are shown of one finding; the others say the same of other cells. */
const shownSentences = 3;

interface FoundReviewsProps {
  readonly finding: Finding;
  readonly reviews: ReviewsByIssue;
}

/** What was decided of a finding and why, and whether that holds no longer. */
export function FoundReviews({ finding, reviews }: FoundReviewsProps): ReactElement {
  const { messages } = usePane();
  const { assessment } = useSessionState();
  const texts = findingTextsFor(messages.language);
  const sentence = ({ review, lapse }: FoundReview, now: CellContent): string => {
    if (lapse === null) return texts.reviewed(review.state, review.reason);
    if (lapse === "place-unclear") return texts.placeUnclear(review.state, review.reason);
    return texts.lapsed(review.state, sayContent(review.content, texts), sayContent(now, texts));
  };
  const sentences = finding.issues.flatMap((issue) => {
    const found = reviews.get(issue);
    if (found === undefined || assessment === null) return [];
    return sentence(found, contentAt(assessment.grid, issue.range.row, issue.range.column));
  });
  return (
    <>
      {[...new Set(sentences)].slice(0, shownSentences).map((text) => (
        <Muted key={text}>{text}</Muted>
      ))}
    </>
  );
}
