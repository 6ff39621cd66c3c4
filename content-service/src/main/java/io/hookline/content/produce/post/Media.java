package io.hookline.content.produce.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The video, or the pictures, of a post; the file itself is kept elsewhere.
 *
 * @param reference where the agency keeps it
 * @param sha256 of the file, in hexadecimal: the same file is the same media
 * @param seconds its length; null for pictures
 */
@Embeddable
record Media(
    @Column(name = "media_reference")
        @NotBlank
        @Size(max = 1000)
        @Schema(examples = "drive/acme/2026-09/retinol-v3.mp4")
        String reference,
    @Column(name = "media_sha256")
        @Pattern(regexp = "[0-9a-fA-F]{64}", message = "must be 64 hexadecimal digits")
        @Schema(
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            nullable = true)
        String sha256,
    @Column(name = "media_seconds")
        @Positive
        @DecimalMax("36000")
        @Digits(integer = 5, fraction = 3)
        @Schema(examples = "23.4", nullable = true)
        BigDecimal seconds) {

  Media {
    sha256 = sha256 == null ? null : sha256.toLowerCase(java.util.Locale.ROOT);
    seconds = seconds == null ? null : seconds.stripTrailingZeros();
  }
}
