package io.hookline.creator.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the brand sees before it is posted.
 *
 * @param revisionRounds how often changes may be asked for; null for no limit
 * @param answerWithinDays in how many days the brand answers; null where nothing is agreed
 */
@Schema(name = "ApprovalPolicy")
public record ApprovalPolicy(
    @NotNull Before before,
    @Min(0) @Max(20) @Schema(nullable = true, examples = "2") Integer revisionRounds,
    @Min(1) @Max(60) @Schema(nullable = true, examples = "3") Integer answerWithinDays) {

  /** Before what the brand's approval is needed. */
  @Schema(name = "ApprovalBefore")
  public enum Before {
    /** Nothing: the creator posts. */
    NOTHING,
    FILMING,
    POSTING,
    FILMING_AND_POSTING
  }
}
