package io.hookline.reporting.figures.saved;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;
import io.hookline.reporting.figures.query.Question;

/** A question in one column: it is only ever read and written as a whole. */
class QuestionColumn extends JsonColumn<Question> {

  QuestionColumn() {
    super(new TypeReference<>() {});
  }
}
