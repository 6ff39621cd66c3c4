package io.hookline.content.plan.pillar;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a pillar's posts are for, in percent; the three are 100. */
@Embeddable
record FunnelShares(
    @Column(name = "tofu_share") @NotNull @Min(0) @Max(100) @Schema(examples = "60") Integer tofu,
    @Column(name = "mofu_share") @NotNull @Min(0) @Max(100) @Schema(examples = "30") Integer mofu,
    @Column(name = "bofu_share") @NotNull @Min(0) @Max(100) @Schema(examples = "10") Integer bofu) {

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check() {
    int sum = tofu + mofu + bofu;
    if (sum != 100) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "The shares of the funnel's stages are " + sum + " in all, not 100.",
          List.of(new Violation("funnelShares", "must be 100 in all")));
    }
  }
}
