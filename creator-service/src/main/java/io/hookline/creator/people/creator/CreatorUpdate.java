package io.hookline.creator.people.creator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a creator. */
@Schema(name = "CreatorUpdate")
record CreatorUpdate(
    @JsonUnwrapped @Valid Profile profile,
    @NotNull @Size(max = NewAccount.MOST) List<@NotNull @Valid NewAccount> accounts) {

  /**
   * For whoever does not see the brand's groups: the creator stays in hers.
   *
   * @param present null for none
   * @throws Problem CREATOR_GROUP_NOT_SHARED
   */
  CreatorUpdate keepingGroup(UUID present) {
    if (profile.groupId() != null && !profile.groupId().equals(present)) {
      throw new Problem(CreatorProblem.CREATOR_GROUP_NOT_SHARED, "Leave groupId out, or as it is.");
    }
    return new CreatorUpdate(profile.inGroup(present), accounts);
  }
}
