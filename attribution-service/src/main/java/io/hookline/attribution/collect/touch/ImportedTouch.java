package io.hookline.attribution.collect.touch;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.NoValue;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A touch from an older link system.
 *
 * @param externalId its id there; the same one sent again is the same touch. A word for no value
 *     would make one touch of all that have none
 * @param clickId the click id that the older system put on the landing page
 * @param watchedSeconds of a view; null where nobody knows
 * @param emailSha256 SHA-256 of the trimmed, lower-case e-mail, in hexadecimal
 */
@Schema(name = "ImportedTouch")
record ImportedTouch(
    @NotBlank @Size(max = 200) @ForeignId @Identifier @Schema(examples = "old-123")
        String externalId,
    @NotNull UUID linkId,
    @NotNull
        @Plausible
        @JsonDeserialize(using = TouchTime.class)
        @Schema(examples = "2026-09-14T17:03:21Z")
        Instant occurredAt,
    @NotNull TouchKind kind,
    @Size(max = 200) @ForeignId @Schema(nullable = true, examples = "c-7f31a0") String clickId,
    @Size(max = 1000) @ForeignId @Schema(nullable = true, examples = "E.C.P.3pXk") String ttclid,
    @Pattern(
            regexp = "([0-9a-fA-F]{64})?",
            message = "must be a SHA-256 in hexadecimal, never the address itself")
        @Schema(
            nullable = true,
            examples = "848a771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f")
        String emailSha256,
    @DecimalMin("0")
        @DecimalMax("86400")
        @Schema(
            nullable = true,
            examples = "6.5",
            description =
                "Of a view; from 6 on, or to the end of a shorter clip, it is ENGAGED_VIEW")
        BigDecimal watchedSeconds,
    @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("86400")
        @Schema(nullable = true, examples = "15", description = "How long the clip is")
        BigDecimal clipSeconds) {

  private static final BigDecimal ENGAGED_SECONDS = BigDecimal.valueOf(6);

  /** A view of six seconds, or of a whole clip that is shorter, is an engaged one. */
  TouchKind storedKind() {
    return kind == TouchKind.VIEW && watchedLong() ? TouchKind.ENGAGED_VIEW : kind;
  }

  List<Violation> violations() {
    if (kind == TouchKind.ENGAGED_VIEW && watchedSeconds != null && !watchedLong()) {
      return List.of(
          new Violation("watchedSeconds", "must be 6 or the whole clip for ENGAGED_VIEW"));
    }
    return List.of();
  }

  private boolean watchedLong() {
    return watchedSeconds != null
        && (watchedSeconds.compareTo(ENGAGED_SECONDS) >= 0
            || clipSeconds != null && watchedSeconds.compareTo(clipSeconds) >= 0);
  }

  /** What names nobody is left out, as it is of events. */
  ImportedTouch {
    clickId = named(clickId);
    ttclid = named(ttclid);
    emailSha256 = emailSha256 == null ? null : named(emailSha256.toLowerCase(Locale.ROOT));
  }

  /** Addresses stay, to be refused. */
  private static String named(String id) {
    return id == null || NoValue.isAsId(id) ? null : id;
  }
}
