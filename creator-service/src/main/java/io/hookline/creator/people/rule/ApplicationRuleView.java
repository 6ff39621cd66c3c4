package io.hookline.creator.people.rule;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who may apply again. Public because Jdbi makes it by its components.
 *
 * @param daysAfterArchive days after which an archived creator may; null: never
 * @param bansMayEnd whether a ban may be given an end; else it has none
 * @param updatedAt null while it is the default
 */
@Schema(name = "ApplicationRule")
public record ApplicationRuleView(
    @Schema(examples = "90", nullable = true) Integer daysAfterArchive,
    boolean bansMayEnd,
    long version,
    @Schema(nullable = true) Instant updatedAt) {

  /** Of a brand that has said nothing. */
  static final ApplicationRuleView DEFAULT = new ApplicationRuleView(90, true, 0, null);
}
