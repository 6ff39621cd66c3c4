package io.hookline.content.measure.upload;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;

/** What people have said of a file, in one column. */
class AnswersColumn extends JsonColumn<UploadUpdate> {

  AnswersColumn() {
    super(new TypeReference<>() {});
  }
}
