package io.hookline.reporting.judgement.diagnosis;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;
import java.util.List;

/** Figures as they are stored. */
class FiredFigures extends JsonColumn<List<FiredFigure>> {

  FiredFigures() {
    super(new TypeReference<>() {});
  }

  /** None is none in the database too, and not the word null. */
  @Override
  public String convertToDatabaseColumn(List<FiredFigure> figures) {
    return figures == null ? null : super.convertToDatabaseColumn(figures);
  }
}
