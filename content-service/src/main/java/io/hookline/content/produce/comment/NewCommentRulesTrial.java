package io.hookline.content.produce.comment;

import io.hookline.content.produce.commentrules.CommentRule;
import io.hookline.content.produce.commentrules.CommentRulesUpdate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Rules to try on the newest comments. */
record NewCommentRulesTrial(@NotNull @Size(max = 200) List<@NotNull @Valid CommentRule> rules) {

  CommentRulesUpdate asUpdate() {
    return new CommentRulesUpdate(rules);
  }
}
