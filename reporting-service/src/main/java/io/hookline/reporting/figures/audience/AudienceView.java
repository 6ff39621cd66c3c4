package io.hookline.reporting.figures.audience;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An audience in one respect, as it was told last. */
@Schema(name = "AudienceTold")
record AudienceView(
    UUID id,
    @Schema(
            examples = "GENDER",
            description =
                "AGE, GENDER, COUNTRY, CITY, ACTIVITY_HOUR, NEW_OR_RETURNING or FOLLOWER_OR_NOT")
        String dimension,
    @Schema(
            nullable = true,
            description = "Of ACTIVITY_HOUR: whose hours, as the network cuts days")
        LocalDate day,
    @Schema(description = "As of when it was so") Instant asOf,
    @Schema(examples = "API") String source,
    @Schema(description = "The largest first; by the hour for ACTIVITY_HOUR; empty where withheld")
        List<Part> shares,
    @Schema(nullable = true, examples = "0.04", description = "What the source did not break down")
        BigDecimal rest,
    @Schema(nullable = true, description = "Why its shares are not shown; none: they are")
        Withheld withheld) {

  /** A part of the audience. */
  @Schema(name = "AudiencePart")
  record Part(
      @Schema(examples = "FEMALE") String key,
      @Schema(examples = "0.61", nullable = true) BigDecimal share) {}

  /**
   * Why shares are not shown.
   *
   * @param minimum people of whom the network tells
   */
  @Schema(name = "AudienceWithheld")
  record Withheld(
      Reason reason,
      @Schema(nullable = true, examples = "100") Long minimum,
      @Schema(nullable = true) LocalDate followersKnownOn) {

    /** Why. */
    @Schema(name = "AudienceWithheldReason")
    enum Reason {
      /** The account had fewer followers than the network tells of. */
      BELOW_MINIMUM,
      /** The content-service withheld it. */
      BY_SOURCE
    }
  }

  AudienceView withhold(Withheld why) {
    return new AudienceView(id, dimension, day, asOf, source, List.of(), null, why);
  }
}
