package io.hookline.attribution.collect.linkhost;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a host of links is refused. */
public enum LinkHostProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such host of links")
  LINK_HOST_NOT_FOUND,

  @Refusal(status = 409, title = "The brand has this host", constraint = "uq_link_host_brand")
  LINK_HOST_KNOWN,

  @Refusal(
      status = 409,
      title = "The host is another brand's",
      constraint = "uq_link_host_verified")
  LINK_HOST_TAKEN,

  @Refusal(status = 409, title = "A retired host does not come back: register it anew")
  LINK_HOST_RETIRED,

  @Refusal(status = 409, title = "The host is verified already")
  LINK_HOST_VERIFIED,

  @Refusal(status = 409, title = "The host's DNS does not hold the proof")
  LINK_HOST_NOT_PROVEN,

  @Refusal(status = 422, title = "The host is this service's own")
  LINK_HOST_IS_OURS,

  @Refusal(status = 422, title = "The host is not proven to be the brand's")
  LINK_HOST_NOT_VERIFIED
}
