package io.hookline.creator.deal.deliverable;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;
import java.util.List;

class StepsColumn extends JsonColumn<List<StepTaken>> {

  StepsColumn() {
    super(new TypeReference<>() {});
  }
}
