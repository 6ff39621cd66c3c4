package io.hookline.reporting.judgement.change;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of the earlier period came in later than the later one is old. Public because Jdbi makes it
 * by its components.
 *
 * @param source who told, of what is read at a network; the model, of decisions
 * @param subjects how many posts, accounts, comments, links, days of ads or orders they are of
 */
@Schema(name = "LateFacts")
public record LateFacts(
    Fact fact,
    @Schema(nullable = true, examples = "API") String source,
    @Schema(examples = "12") long facts,
    @Schema(examples = "4") long subjects,
    Instant firstRecordedAt,
    Instant lastRecordedAt) {

  /** Kinds of facts that come in late. */
  @Schema(name = "LateFact")
  public enum Fact {
    SNAPSHOT,
    /** Where views came from. */
    VIEW_SOURCES,
    ACCOUNT_DAY,
    COMMENT,
    /** A comment that was known before, in another class or at another place. */
    CHANGED_COMMENT,
    /** All clicks of a link on a day, so far. */
    CLICK_COUNT,
    AD_DAY,
    /** A day of an ad that was known before, with other figures. */
    RESTATED_AD_DAY,
    CONVERSION,
    /** A conversion that was known before, with other values. */
    CORRECTED_CONVERSION,
    DECISION_ON_CREDIT
  }
}
