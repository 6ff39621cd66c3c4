package io.hookline.content.produce.approval;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;
import java.util.List;

/** The steps of a review in one column. */
class ReviewStepsColumn extends JsonColumn<List<ReviewStep>> {

  ReviewStepsColumn() {
    super(new TypeReference<>() {});
  }
}
