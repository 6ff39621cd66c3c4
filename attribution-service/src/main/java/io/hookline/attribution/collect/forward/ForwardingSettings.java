package io.hookline.attribution.collect.forward;

import io.hookline.kit.value.Identifier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is sent on, and how.
 *
 * @param pixelCode of the pixel, the app or the event set at TikTok
 * @param testEventCode null to send in earnest
 */
@Schema(name = "ForwardingSettings")
record ForwardingSettings(
    @NotBlank
        @Identifier
        @Pattern(
            regexp = "[A-Za-z0-9._-]{3,64}",
            message = "must be 3 to 64 letters, digits, dots, hyphens or underscores")
        @Schema(
            examples = "CABC1234567890",
            description = "Of the pixel, the app or the event set at TikTok")
        String pixelCode,
    @NotEmpty
        @Size(max = 100)
        @Schema(
            examples = "[\"Purchase\", \"InitiateCheckout\"]",
            description = "Names of the events that go on, by TikTok's present names; no others do")
        List<@NotBlank @Size(max = 100) String> events,
    @NotNull
        @Schema(
            examples = "FORWARD",
            description =
                "What happens to events that do not say whether the shopper consents. What says that"
                    + " he does not never goes on")
        UnstatedConsent unstatedConsent,
    @Schema(
            required = true,
            examples = "false",
            description =
                "Whether TikTok may use each event for little (limited_data_use). An event that says"
                    + " so itself is sent so in any case")
        boolean limitedDataUse,
    @Identifier
        @Size(min = 3, max = 50)
        @Schema(
            examples = "TEST12345",
            nullable = true,
            description =
                "While it is set, everything goes to TikTok's page of test events with this code, and"
                    + " counts nowhere; our own test events go there as well")
        String testEventCode) {}
