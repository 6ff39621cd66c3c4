package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.inference.SampleRatio;
import io.hookline.attribution.lift.study.TenDigits;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the arms got whom they should have: if not, no result is shown.
 *
 * @param pValue how probable shares as far off would be if people were shared out as planned
 * @param threshold below which the check fails
 */
@Schema(name = "StudyShares")
public record StudyShares(
    SampleRatio.State state,
    @Schema(examples = "1.2") BigDecimal chiSquared,
    @Schema(examples = "0.27") BigDecimal pValue,
    @Schema(examples = "0.001") BigDecimal threshold,
    List<Share> arms) {

  /**
   * Of an arm.
   *
   * @param units identifiers that were shared out to it and met
   */
  @Schema(name = "StudyShare")
  public record Share(
      @Schema(examples = "AD") String name,
      @Schema(examples = "9120") long units,
      @Schema(examples = "0.9") BigDecimal planned) {}

  public static StudyShares of(SampleRatio ratio) {
    return new StudyShares(
        ratio.state(),
        TenDigits.of(ratio.chiSquared()),
        TenDigits.of(ratio.pValue()),
        TenDigits.of(ratio.threshold()),
        ratio.arms().stream()
            .map(arm -> new Share(arm.name(), arm.users(), TenDigits.of(arm.planned())))
            .toList());
  }
}
