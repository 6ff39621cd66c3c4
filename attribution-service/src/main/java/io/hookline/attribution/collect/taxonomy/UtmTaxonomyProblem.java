package io.hookline.attribution.collect.taxonomy;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a taxonomy is refused, or refuses. */
public enum UtmTaxonomyProblem implements ProblemCode {
  @Refusal(status = 422, title = "The brand's taxonomy does not allow these UTM parameters")
  UTM_NOT_ALLOWED,

  @Refusal(
      status = 409,
      title = "Somebody else changed the taxonomy at the same moment",
      constraint = "pk_utm_taxonomy")
  UTM_TAXONOMY_CHANGED
}
