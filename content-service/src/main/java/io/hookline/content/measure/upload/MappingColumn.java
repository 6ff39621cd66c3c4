package io.hookline.content.measure.upload;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;

/** What is remembered of a header, in one column. */
class MappingColumn extends JsonColumn<Mapping> {

  MappingColumn() {
    super(new TypeReference<>() {});
  }
}
