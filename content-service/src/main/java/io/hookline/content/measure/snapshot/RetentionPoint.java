package io.hookline.content.measure.snapshot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of the audience was there at a second of the video.
 *
 * @param share 1 is everybody who began; above 1 where people went back to a moment
 */
@Schema(name = "RetentionPoint")
public record RetentionPoint(
    @NotNull @PositiveOrZero @Schema(examples = "3") BigDecimal second,
    @NotNull @PositiveOrZero @Schema(examples = "0.62") BigDecimal share) {

  public RetentionPoint {
    second = Fraction.of(second, 3);
    share = Fraction.of(share, 6);
  }
}
