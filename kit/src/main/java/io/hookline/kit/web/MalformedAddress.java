package io.hookline.kit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemAnswer;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.UriText;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Refuses an address that breaks the grammar, unless it is a forgiving one. In either case what is
 * behind reads the mended address: the router itself stumbles over a malformed one.
 */
class MalformedAddress {

  private static final String FAULT = MalformedAddress.class.getName();
  private static final String NUL = "%00";

  private final List<ForgivingAddresses> forgiving;
  private final ObjectMapper json;

  MalformedAddress(@All List<ForgivingAddresses> forgiving, ObjectMapper json) {
    this.forgiving = forgiving;
    this.json = json;
  }

  void mendFirst(@Observes Router router) {
    router
        .route()
        .order(Integer.MIN_VALUE)
        .handler(this::mend)
        .failureHandler(MalformedAddress::beginAnew);
  }

  /** Behind the filter that names the request. */
  void register(@Observes Filters filters) {
    filters.register(this::refuse, 950);
  }

  /**
   * What the router will not begin with, it hands to those who handle failures, and to nobody else:
   * with an address that it does take, the request comes to {@link #refuse} like any other.
   */
  private static void beginAnew(RoutingContext request) {
    Violation fault = request.get(FAULT) == null ? faultOfHead(request.request()) : null;
    if (fault == null) {
      request.next();
      return;
    }
    request.put(FAULT, fault);
    String uri = request.request().uri();
    request.reroute(uri.startsWith("/") ? uri : "/");
  }

  private static Violation faultOfHead(HttpServerRequest head) {
    String path = head.path();
    if (path == null || !path.startsWith("/")) {
      return new Violation("path", "it must begin with /");
    }
    boolean hostIsKnown =
        head.version() == HttpVersion.HTTP_1_0
            || ((HttpServerRequestInternal) head).isValidAuthority();
    return hostIsKnown ? null : new Violation("Host", "one Host must be given");
  }

  private void mend(RoutingContext request) {
    String uri = request.request().uri();
    String fault = UriText.fault(uri);
    if (fault == null) {
      request.next();
      return;
    }
    String path = uri.split("\\?", 2)[0];
    if (forgiving.stream().noneMatch(addresses -> addresses.include(path))) {
      request.put(FAULT, new Violation(UriText.fault(path) == null ? "query" : "path", fault));
    }
    String mended = UriText.mended(uri);
    if (mended.equals(uri)) {
      request.next();
    } else {
      request.reroute(mended);
    }
  }

  private void refuse(RoutingContext request) {
    Violation fault = request.get(FAULT);
    if (fault != null) {
      String detail = "The address is malformed: " + fault.message() + ".";
      ProblemAnswer.end(
          request, new Problem(CommonProblem.INVALID_PARAMETER, detail, List.of(fault)), json);
    } else if (request.request().path().contains(NUL)) {
      CommonProblem nothing = CommonProblem.NOT_FOUND;
      ProblemAnswer.end(request, new Problem(nothing, nothing.title() + "."), json);
    } else {
      request.next();
    }
  }
}
