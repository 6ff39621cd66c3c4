package io.hookline.content.measure.audience;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of an audience.
 *
 * @param share of the whole, 0 to 1; null where only counts are told
 * @param count null where it is not told, or too small to be kept
 */
@Schema(name = "AudienceShare")
public record Share(
    @Schema(examples = "FEMALE", minLength = 1, maxLength = 100) String key,
    @Schema(examples = "0.61", nullable = true, minimum = "0", maximum = "1") BigDecimal share,
    @Schema(examples = "29408", nullable = true, minimum = "0", maximum = "10000000000")
        Long count) {

  @JsonCreator
  public Share {}
}
