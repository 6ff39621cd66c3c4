package io.hookline.attribution.collect.place;

import io.hookline.kit.value.CountryCode;
import io.hookline.kit.value.Identifier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A branch to record; alone, or as a row of a file.
 *
 * @param code the brand's own, by which tills and files name it; capitals make no other one
 * @param timeZone null for the brand's
 */
record NewPlace(
    @NotBlank @Size(max = 200) @Schema(examples = "Fifth Avenue") String name,
    @NotBlank
        @Size(max = 60)
        @Identifier
        @Schema(
            examples = "NYC-05",
            description = "The brand's own code of it, as tills and files write it")
        String code,
    @Size(max = 200) @Schema(nullable = true, examples = "611 5th Ave") String street,
    @Size(max = 20) @Schema(nullable = true, examples = "10022") String postalCode,
    @Size(max = 100) @Schema(nullable = true, examples = "New York") String city,
    @Size(max = 100) @Schema(nullable = true, examples = "NY") String region,
    @CountryCode @Schema(nullable = true, examples = "US") String country,
    @Size(max = 60)
        @Schema(
            nullable = true,
            examples = "America/New_York",
            description = "In which its tills write times; the brand's if it is left out")
        String timeZone) {

  PlaceUpdate facts() {
    return new PlaceUpdate(name, code, street, postalCode, city, region, country, timeZone, true);
  }
}
