package io.hookline.attribution.collect.source;

import io.hookline.kit.value.CountryCode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a source's events are taken, from now on.
 *
 * @param lateEvents whether events that are older than TikTok matches to ads are accepted
 * @param testMode whether each of its events is a test: answered and shown, but never counted
 * @param defaultCountry of telephone numbers without a country, where the event names none
 */
@Schema(name = "EventSourceSettings")
public record SourceSettings(
    @NotNull
        @Schema(
            required = true,
            examples = "true",
            description = "Whether events older than 28 days are accepted, and flagged as late")
        Boolean lateEvents,
    @NotNull
        @Schema(
            required = true,
            examples = "false",
            description = "Whether each event is a test: answered and shown, but never counted")
        Boolean testMode,
    @CountryCode
        @Schema(
            nullable = true,
            examples = "DE",
            description =
                "Of telephone numbers without a country, where neither the event nor its locale"
                    + " names one")
        String defaultCountry) {

  /** Of a source that nobody has set. */
  public static final SourceSettings USUAL = new SourceSettings(true, false, null);
}
