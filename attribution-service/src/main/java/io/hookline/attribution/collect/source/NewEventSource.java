package io.hookline.attribution.collect.source;

import io.hookline.attribution.input.OrderNumbers;
import io.hookline.kit.value.Identifier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source to connect.
 *
 * @param code what the source sends as event_source_id: a pixel code, an app id or an event set id;
 *     made up when none is given
 * @param orderNumbers null for those of the brand
 * @param allowedOrigins null for none
 * @param settings null for the usual ones
 */
record NewEventSource(
    @NotBlank @Size(max = 200) @Schema(examples = "Web shop") String name,
    @NotNull SourceKind kind,
    @Identifier
        @Pattern(
            regexp = "[A-Za-z0-9._-]{3,64}",
            message = "must be 3 to 64 letters, digits, dots, hyphens or underscores")
        @Schema(examples = "C9ACMESHOP", nullable = true)
        String code,
    @Pattern(regexp = OrderNumbers.FORM, message = OrderNumbers.MESSAGE)
        @Schema(examples = "till-north", nullable = true, description = OrderNumbers.DESCRIPTION)
        String orderNumbers,
    @Size(max = EventSourceUpdate.MOST_ORIGINS)
        @Schema(
            examples = "[\"https://shop.example\"]",
            nullable = true,
            description = EventSourceUpdate.ORIGINS)
        List<@NotNull @Size(max = 300) @WebOrigin String> allowedOrigins,
    @Valid
        @Schema(nullable = true, description = "Null: late events are accepted, and none is a test")
        SourceSettings settings) {

  /** The given code, or one that looks like a pixel code and is as unique as the id. */
  String codeOr(UUID id) {
    return code != null
        ? code
        : "C" + Long.toString(id.getLeastSignificantBits() >>> 1, 36).toUpperCase(Locale.ROOT);
  }
}
