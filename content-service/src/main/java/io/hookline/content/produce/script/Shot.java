package io.hookline.content.produce.script;

import io.hookline.content.document.Part;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is filmed.
 *
 * @param id stays from version to version; leave it out for a new one
 * @param seconds how long it is seen
 */
record Shot(
    @Schema(nullable = true) UUID id,
    @NotBlank @Size(max = 1000) @Schema(examples = "Two drops on the back of a hand")
        String description,
    @DecimalMin("0.1")
        @DecimalMax("3600")
        @Digits(integer = 4, fraction = 1)
        @Schema(nullable = true, examples = "2.5")
        BigDecimal seconds,
    @Size(max = 100) @Schema(nullable = true, examples = "close-up") String framing,
    @Size(max = 300) @Schema(nullable = true, examples = "2 drops. Not 5.") String onScreenText)
    implements Part<Shot> {

  private static final int MOST_DIGITS = 5;

  Shot {
    seconds = seconds == null ? null : plain(seconds);
  }

  /** 60 and not 6E+1; what its rules refuse is left as it came: 1E+999999999 has no plain form. */
  private static BigDecimal plain(BigDecimal seconds) {
    BigDecimal shortest = seconds.stripTrailingZeros();
    return shortest.scale() < 0 && shortest.scale() > -MOST_DIGITS
        ? shortest.setScale(0)
        : shortest;
  }

  @Override
  public Shot withId(UUID id) {
    return new Shot(id, description, seconds, framing, onScreenText);
  }
}
