package io.hookline.attribution.identity.exclusion;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of an identifier.
 *
 * @param identifier its kind and the beginning of its hash, or of an id of a browser or a click
 * @param excludedBy null where counting found it
 * @param endedAt from when it holds no more; null while it does
 */
@Schema(name = "Exclusion")
record ExclusionView(
    UUID id,
    @Schema(examples = "email:f660ab91…") String identifier,
    ExclusionReason reason,
    @Schema(nullable = true) String note,
    @Schema(nullable = true, examples = "olga") String excludedBy,
    Instant excludedAt,
    @Schema(nullable = true) Instant endedAt,
    @Schema(nullable = true) String endedBy,
    long version)
    implements Versioned {

  /** So much of a key as tells it apart among a few, and names nobody. */
  static String shown(String key) {
    int end = key.indexOf(':') + 9;
    return key.length() <= end ? key : key.substring(0, end) + "…";
  }
}
