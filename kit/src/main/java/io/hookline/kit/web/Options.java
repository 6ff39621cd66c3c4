package io.hookline.kit.web;

import io.hookline.kit.problem.OfferedOperations;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Answers OPTIONS by address; the framework would answer by class, and offer PUT on a list. */
class Options {

  private final OfferedOperations operations;

  Options(OfferedOperations operations) {
    this.operations = operations;
  }

  void register(@Observes Filters filters) {
    filters.register(this::answer, 10);
  }

  private void answer(RoutingContext request) {
    if (request.request().method() != HttpMethod.OPTIONS) {
      request.next();
      return;
    }
    operations
        .methods(request)
        .ifPresentOrElse(
            allowed ->
                request.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, allowed).end(),
            request::next);
  }
}
