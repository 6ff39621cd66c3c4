package io.hookline.attribution.collect.place;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A branch. */
@Schema(name = "Place")
record PlaceView(
    UUID id,
    @Schema(examples = "Fifth Avenue") String name,
    @Schema(examples = "NYC-05") String code,
    @Schema(nullable = true, examples = "611 5th Ave") String street,
    @Schema(nullable = true, examples = "10022") String postalCode,
    @Schema(nullable = true, examples = "New York") String city,
    @Schema(nullable = true, examples = "NY") String region,
    @Schema(nullable = true, examples = "US") String country,
    @Schema(nullable = true, examples = "America/New_York", description = "Null for the brand's")
        String timeZone,
    boolean active,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  /** Whether it says the same already. */
  boolean says(PlaceUpdate facts) {
    return facts.equals(
        new PlaceUpdate(name, code, street, postalCode, city, region, country, timeZone, active));
  }

  PlaceView with(PlaceUpdate facts, Instant now) {
    return new PlaceView(
        id,
        facts.name(),
        facts.code(),
        facts.street(),
        facts.postalCode(),
        facts.city(),
        facts.region(),
        facts.country(),
        facts.timeZone(),
        facts.active(),
        version + 1,
        createdAt,
        now);
  }
}
