package io.hookline.kit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemAnswer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

/** Answers what no route has answered as every refusal is answered. */
class Unrouted {

  private final ObjectMapper json;

  Unrouted(ObjectMapper json) {
    this.json = json;
  }

  void register(@Observes Router router) {
    router
        .route()
        .last()
        .handler(
            request ->
                ProblemAnswer.end(
                    request,
                    new Problem(CommonProblem.NOT_FOUND, CommonProblem.NOT_FOUND.title() + "."),
                    json));
  }
}
