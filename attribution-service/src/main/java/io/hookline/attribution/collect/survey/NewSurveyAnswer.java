package io.hookline.attribution.collect.survey;

import io.hookline.attribution.input.OrderNumbers;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a shopper answered; alone, or as a row of a file.
 *
 * @param survey by its id, its name or its question; null where the brand asks one only
 * @param orderNumber another number of the same order, which some shops have
 * @param answeredAt null: now, of a file when it was sent
 */
record NewSurveyAnswer(
    @Size(max = 500)
        @Schema(
            nullable = true,
            examples = "How did you hear of us?",
            description =
                "The survey, by its id, its name or its question. Left out where the brand asks one"
                    + " only")
        String survey,
    @NotBlank
        @Size(max = 500)
        @Schema(examples = "TikTok", description = "An option's key or label, or what was written")
        String answer,
    @Plausible @Schema(nullable = true, examples = "2026-09-05T14:05:00Z") Instant answeredAt,
    @Size(max = LONGEST_ORDER_ID)
        @Schema(
            nullable = true,
            examples = "1001",
            description = "Of the order, or email of the person; one of the two is needed")
        String orderId,
    @Size(max = LONGEST_ORDER_ID)
        @Schema(
            nullable = true,
            examples = "#1001",
            description = "Another number of the same order, where a shop has two")
        String orderNumber,
    @Pattern(regexp = OrderNumbers.FORM, message = OrderNumbers.MESSAGE)
        @Schema(examples = "till-north", nullable = true, description = OrderNumbers.DESCRIPTION)
        String orderNumbers,
    @Size(max = 320)
        @Schema(
            nullable = true,
            examples = "mia@example.org",
            description = "Or its SHA-256. Only the hash is kept")
        String email,
    @Size(max = 60)
        @Schema(nullable = true, examples = "NYC-05", description = "The place, by id or own code")
        String place) {

  static final int LONGEST_ORDER_ID = 200;

  NewSurveyAnswer of(UUID other) {
    return new NewSurveyAnswer(
        other.toString(), answer, answeredAt, orderId, orderNumber, orderNumbers, email, place);
  }
}
