package io.hookline.attribution.touch;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A touch from an older link system. Fields are read one row at a time, so that one bad row does
 * not refuse the others.
 *
 * @param externalId its id there; the same one sent again is the same touch
 * @param clickId the click id that the older system put on the landing page
 * @param emailSha256 SHA-256 of the trimmed, lower-case e-mail, in hexadecimal
 */
record ImportedTouch(
    @Schema(examples = "old-123", required = true) String externalId,
    @Schema(format = "uuid", required = true) String linkId,
    @Schema(format = "date-time", examples = "2026-09-14T17:03:21Z", required = true)
        String occurredAt,
    @Schema(
            required = true,
            enumeration = {"CLICK", "VIEW"},
            type = SchemaType.STRING)
        String kind,
    @Schema(nullable = true) String clickId,
    @Schema(nullable = true) String ttclid,
    @Schema(
            nullable = true,
            examples = "848a771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f")
        String emailSha256) {}
