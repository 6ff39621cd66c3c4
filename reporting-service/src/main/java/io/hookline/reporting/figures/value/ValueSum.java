package io.hookline.reporting.figures.value;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value with its parts, which sum to it.
 *
 * @param amount null where nothing that is priced is known
 * @param posts how many posts it is made of
 * @param scope how many are out, and could be in it
 * @param coverage posts / scope
 */
@Schema(name = "ValueSum")
record ValueSum(
    ValueRange amount,
    List<Part> parts,
    @Schema(examples = "18") long posts,
    @Schema(nullable = true, examples = "20") Long scope,
    @Schema(nullable = true, examples = "0.9") BigDecimal coverage) {

  /**
   * A part of it.
   *
   * @param share of the amount at mid prices; the parts' shares sum to 1
   * @param posts how many posts tell it
   */
  @Schema(name = "ValueSumPart")
  record Part(
      ValuePart part,
      ValueRange amount,
      @Schema(nullable = true, examples = "0.8560") BigDecimal share,
      @Schema(examples = "18") long posts) {}
}
