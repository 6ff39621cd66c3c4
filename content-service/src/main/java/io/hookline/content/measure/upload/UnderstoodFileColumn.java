package io.hookline.content.measure.upload;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;

/** What was understood of a file, in one column. */
class UnderstoodFileColumn extends JsonColumn<UnderstoodFile> {

  UnderstoodFileColumn() {
    super(new TypeReference<>() {});
  }
}
