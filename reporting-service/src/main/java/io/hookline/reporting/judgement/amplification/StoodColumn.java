package io.hookline.reporting.judgement.amplification;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;

/** A candidate as it stood, in one column. */
class StoodColumn extends JsonColumn<CandidateView> {

  StoodColumn() {
    super(new TypeReference<>() {});
  }
}
