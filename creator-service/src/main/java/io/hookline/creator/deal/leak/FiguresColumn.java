package io.hookline.creator.deal.leak;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;

/** Figures as JSON. */
class FiguresColumn extends JsonColumn<LeakFigures> {

  FiguresColumn() {
    super(new TypeReference<>() {});
  }
}
