package io.hookline.reporting.figures.query;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of an answer.
 *
 * @param keys one for each dimension of the question; none in the total and the rest
 * @param figures in the order of the columns
 * @param parts the period cut by the granularity; empty without one
 */
@Schema(name = "AnswerRow")
public record AnswerRow(List<Key> keys, List<Figure> figures, List<Part> parts) {

  /**
   * By what the row is grouped.
   *
   * @param key null for what has none
   * @param name as people know it; null where it has none, or is not known yet
   */
  @Schema(name = "AnswerKey")
  public record Key(
      @Schema(examples = "series") String dimension,
      @Schema(nullable = true, examples = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e") String key,
      @Schema(nullable = true, examples = "Morning routine") String name) {}

  /**
   * A day, week or month of the row.
   *
   * @param whole false where it goes on, or where the period holds some of its days only
   */
  @Schema(name = "AnswerPart")
  public record Part(Days days, boolean whole, List<Figure> figures) {}

  /** The figure of a measure that was asked for. */
  public Figure figure(String measure) {
    return figures.stream()
        .filter(figure -> figure.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }
}
