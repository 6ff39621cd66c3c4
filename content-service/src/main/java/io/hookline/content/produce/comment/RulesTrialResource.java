package io.hookline.content.produce.comment;

import io.hookline.content.produce.commentrules.RuleSet;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.Idempotent;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/comment-rules/trials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
@Transactional
class RulesTrialResource {

  private final RulesTrial trial;

  RulesTrialResource(RulesTrial trial) {
    this.trial = trial;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("It changes nothing.")
  @Idempotent
  @Operation(
      operationId = "tryCommentRules",
      summary = "Try rules on the newest 1,000 comments",
      description = "Says what would change; nothing is kept.")
  public RestResponse<CommentRulesTrialView> run(@NotNull @Valid NewCommentRulesTrial body) {
    body.asUpdate().check();
    return RestResponse.ok(trial.of(new RuleSet(0, body.rules())));
  }
}
