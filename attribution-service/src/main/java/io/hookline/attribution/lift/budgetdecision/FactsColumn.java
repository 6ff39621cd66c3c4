package io.hookline.attribution.lift.budgetdecision;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;

/** What was decided, in one column. */
class FactsColumn extends JsonColumn<DecisionFacts> {

  FactsColumn() {
    super(new TypeReference<>() {});
  }
}
