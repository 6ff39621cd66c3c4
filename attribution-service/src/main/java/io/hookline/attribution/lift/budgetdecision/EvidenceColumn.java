package io.hookline.attribution.lift.budgetdecision;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;
import java.util.List;

/** Evidence with its figures, in one column. */
class EvidenceColumn extends JsonColumn<List<DecisionEvidence>> {

  EvidenceColumn() {
    super(new TypeReference<>() {});
  }
}
