package io.hookline.attribution.lift.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What days on and off were like.
 *
 * @param calendars how many chance might have drawn
 * @param asked on how many of them p rests, the real one included
 */
@Schema(name = "SwitchedFigures")
public record SwitchedFigures(
    @Schema(examples = "64") long calendars, @Schema(examples = "64") int asked, List<Pair> pairs) {

  /**
   * Two blocks that follow each other.
   *
   * @param unit BRAND, CREATORS, or the id of a creator
   * @param from the first day of the first block
   * @param onFirst whether the first of them was on
   * @param on per day that counts while it was on
   * @param off the same while it was off
   */
  @Schema(name = "SwitchedPair")
  public record Pair(
      @Schema(examples = "BRAND") String unit,
      LocalDate from,
      boolean onFirst,
      @Schema(examples = "131.5") BigDecimal on,
      @Schema(examples = "118.25") BigDecimal off) {}
}
