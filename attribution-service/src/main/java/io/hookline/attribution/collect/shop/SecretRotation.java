package io.hookline.attribution.collect.shop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another secret.
 *
 * @param overlapHours null for three days
 */
record SecretRotation(
    @NotBlank
        @Size(min = 8, max = 200)
        @Schema(examples = "9f3c5b7712de4b60a1e8", description = "It is kept encrypted")
        String secret,
    @Min(0)
        @Max(720)
        @Schema(
            examples = "72",
            nullable = true,
            description =
                "For how long the secrets of before are good as well: platforms go on using one for"
                    + " a while, and send again what they signed with it. 72 unless you say otherwise")
        Integer overlapHours) {

  private static final int USUAL = 72;

  int overlap() {
    return overlapHours == null ? USUAL : overlapHours;
  }
}
