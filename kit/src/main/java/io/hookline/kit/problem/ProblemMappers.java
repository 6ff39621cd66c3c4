package io.hookline.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.lang.reflect.Method;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception becomes an answer; what it says is in the classes it asks. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final Failures failures;
  private final UnmatchedRequests unmatched;
  private final OfferedOperations operations;

  ProblemMappers(Failures failures, UnmatchedRequests unmatched, OfferedOperations operations) {
    this.failures = failures;
    this.unmatched = unmatched;
    this.operations = operations;
  }

  @ServerExceptionMapper
  Response problem(Problem problem, RoutingContext request) {
    return ProblemAnswer.of(problem, request);
  }

  @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
  Response unauthenticated(SecurityException refused, RoutingContext request) {
    return ProblemAnswer.of(
        new Problem(
            CommonProblem.UNAUTHENTICATED,
            "Send a valid access token as Authorization: Bearer …; it may be missing or expired."),
        request);
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException refused, RoutingContext request) {
    return ProblemAnswer.of(CommonProblem.FORBIDDEN, request);
  }

  @ServerExceptionMapper
  Response violations(
      ResteasyReactiveViolationException refused, ResourceInfo operation, RoutingContext request) {
    return ProblemAnswer.of(
        ViolationProblems.explain(refused.getConstraintViolations(), method(operation)), request);
  }

  @ServerExceptionMapper
  Response mismatch(MismatchedInputException refused, RoutingContext request) {
    return ProblemAnswer.of(JsonProblems.explain(refused), request);
  }

  @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
  Response stale(RuntimeException refused, RoutingContext request) {
    return ProblemAnswer.of(Failures.stale(), request);
  }

  @ServerExceptionMapper
  Response http(
      WebApplicationException refused,
      ResourceInfo operation,
      UriInfo uri,
      RoutingContext request) {
    Problem inside = Causes.find(refused, Problem.class);
    if (inside != null) {
      return ProblemAnswer.of(inside, request);
    }
    if (refused.getCause() instanceof JacksonException json) {
      return ProblemAnswer.of(JsonProblems.explain(json), request);
    }
    if (hasLeft(request) && Causes.find(refused, IOException.class) != null) {
      return left(refused);
    }
    boolean badParameter =
        (refused instanceof NotFoundException || refused instanceof BadRequestException)
            && refused.getCause() != null;
    if (badParameter) {
      return ProblemAnswer.of(ParameterProblems.explain(refused, method(operation), uri), request);
    }
    int status = refused.getResponse().getStatus();
    if (status < 400) {
      return refused.getResponse();
    }
    if (status >= 500) {
      LOG.errorf(refused, "%s failed", operations.logged(request));
    }
    boolean unread = status == CommonProblem.UNSUPPORTED_MEDIA_TYPE.status();
    return method(operation) == null || unread
        ? unmatched.answer(status, request)
        : ProblemAnswer.of(CommonProblem.of(status), request);
  }

  /** Null where no operation was found. */
  private static Method method(ResourceInfo operation) {
    return operation == null ? null : operation.getResourceMethod();
  }

  /** Too deep, too long a key, too many digits: the reader stops before the body's end. */
  @ServerExceptionMapper
  Response excessive(StreamConstraintsException refused, RoutingContext request) {
    return ProblemAnswer.of(JsonProblems.explain(refused), request);
  }

  private static boolean hasLeft(RoutingContext request) {
    return request.response().closed();
  }

  /** Nobody reads it, and nothing of ours has failed. */
  private static Response left(Throwable error) {
    LOG.debugf(error, "The caller hung up");
    return Response.status(CommonProblem.INVALID_BODY.status()).build();
  }

  @ServerExceptionMapper
  Response anything(Throwable error, RoutingContext request) {
    if (hasLeft(request) && Causes.find(error, IOException.class) != null) {
      return left(error);
    }
    return ProblemAnswer.of(failures.explain(error, request), request);
  }
}
