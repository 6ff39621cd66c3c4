package io.hookline.content.produce.comment;

import io.hookline.content.produce.commentrules.CommentClass;
import io.hookline.kit.idempotency.ShownOnce;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What rules would make of the newest comments; comments that a person has decided are left out.
 */
@Schema(name = "CommentRulesTrial")
record CommentRulesTrialView(
    @Schema(examples = "1000", description = "Comments that were looked at") int comments,
    @Schema(examples = "37", description = "Those that would get another class") int changed,
    List<Shift> classes,
    @Schema(
            description =
                "Some of those that would get another class; none when a repeated request is answered")
        List<Example> examples)
    implements ShownOnce {

  /** What people said is kept in one place, where they can have it erased. */
  @Override
  public CommentRulesTrialView withoutSecrets() {
    return new CommentRulesTrialView(comments, changed, classes, List.of());
  }

  /** Comments of a class by the present rules, and by those on trial. */
  @Schema(name = "CommentClassShift")
  record Shift(
      CommentClass commentClass,
      @Schema(examples = "120") long before,
      @Schema(examples = "96") long after) {}

  /** A comment that would get another class. */
  @Schema(name = "CommentTrialExample")
  record Example(
      UUID commentId,
      @Schema(examples = "How much is it?") String text,
      CommentClass before,
      CommentClass after,
      @Schema(nullable = true, examples = "Price", description = "The rule on trial that decides")
          String rule) {}
}
