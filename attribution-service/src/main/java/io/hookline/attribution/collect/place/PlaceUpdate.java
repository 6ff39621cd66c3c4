package io.hookline.attribution.collect.place;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.CountryCode;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Texts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to hold of a branch.
 *
 * @param active null: it is
 */
record PlaceUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Fifth Avenue") String name,
    @NotBlank @Size(max = 60) @Identifier @Schema(examples = "NYC-05") String code,
    @Size(max = 200) @Schema(nullable = true, examples = "611 5th Ave") String street,
    @Size(max = 20) @Schema(nullable = true, examples = "10022") String postalCode,
    @Size(max = 100) @Schema(nullable = true, examples = "New York") String city,
    @Size(max = 100) @Schema(nullable = true, examples = "NY") String region,
    @CountryCode @Schema(nullable = true, examples = "US") String country,
    @Size(max = 60) @Schema(nullable = true, examples = "America/New_York") String timeZone,
    @Schema(nullable = true, description = "False for a branch that is closed") Boolean active) {

  PlaceUpdate {
    name = Texts.orNull(name);
    code = Texts.orNull(code);
    street = Texts.orNull(street);
    postalCode = Texts.orNull(postalCode);
    city = Texts.orNull(city);
    region = Texts.orNull(region);
    country = Texts.orNull(country);
    timeZone = Texts.orNull(timeZone);
    active = active == null || active;
  }

  /**
   * @throws Problem VALIDATION_FAILED for a zone that there is not
   */
  PlaceUpdate checked() {
    try {
      if (timeZone != null && (!timeZone.contains("/") && !timeZone.equals("UTC"))) {
        throw new DateTimeException(timeZone);
      }
      if (timeZone != null) {
        ZoneId.of(timeZone);
      }
      return this;
    } catch (DateTimeException unknown) {
      throw new Violation("timeZone", "must be a time zone such as America/New_York").asProblem();
    }
  }

  /** The same of a place that is open, or not. */
  PlaceUpdate active(boolean open) {
    return new PlaceUpdate(name, code, street, postalCode, city, region, country, timeZone, open);
  }
}
