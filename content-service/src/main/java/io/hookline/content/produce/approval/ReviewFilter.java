package io.hookline.content.produce.approval;

import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Where;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reviews a list shows; all of what is given must hold. */
public class ReviewFilter {

  @Parameter(description = "Only reviews in this state; OPEN for an inbox")
  @QueryParam("state")
  ReviewState state;

  @Parameter(description = "Only this post's reviews")
  @QueryParam("postId")
  UUID post;

  @Parameter(description = "Only what this subject has submitted")
  @QueryParam("submittedBy")
  String submitter;

  @Parameter(description = "With true, only reviews whose next step the caller may decide")
  @QueryParam("decidableByMe")
  Boolean decidable;

  @Parameter(description = "Only reviews of content that is planned for before this instant")
  @QueryParam("plannedBefore")
  @Plausible
  Instant plannedBefore;

  /**
   * @param caller asked only where it matters
   */
  Where where(Supplier<Reviewer> caller) {
    Where where =
        Where.of("review")
            .equal("state", state)
            .equal("post_id", post)
            .equal("submitter_subject", submitter)
            .before("planned_for", plannedBefore);
    return Boolean.TRUE.equals(decidable) ? decidableBy(caller.get(), where) : where;
  }

  /** As {@link ReviewSteps#decide} does. */
  private static Where decidableBy(Reviewer caller, Where where) {
    String[] roles =
        Arrays.stream(Role.values()).filter(caller::has).map(Role::name).toArray(String[]::new);
    return where
        .equal("state", ReviewState.OPEN)
        .narrow("next_role = any (cast(", roles, " as text[]))")
        .narrow(
            "(next_by_submitter or cast(",
            caller.author().subject(),
            " as text) <> all (array[submitter_subject, written_by]))");
  }
}
