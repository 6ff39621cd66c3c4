package io.hookline.content.produce.rhythm;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;
import java.util.List;

/** A template's blocks in one column: they are only ever read and written together. */
class WeekBlocksColumn extends JsonColumn<List<WeekBlock>> {

  WeekBlocksColumn() {
    super(new TypeReference<>() {});
  }
}
