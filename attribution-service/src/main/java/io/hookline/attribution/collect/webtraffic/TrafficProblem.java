package io.hookline.attribution.collect.webtraffic;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why there is no traffic to show. */
enum TrafficProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such day of traffic")
  WEB_TRAFFIC_NOT_FOUND
}
