package io.hookline.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.opentelemetry.api.trace.Span;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception becomes an answer. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ConstraintCodes constraints;

  ProblemMappers(ConstraintCodes constraints) {
    this.constraints = constraints;
  }

  @ServerExceptionMapper
  Response problem(Problem problem, UriInfo uri) {
    return answer(problem, uri);
  }

  @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
  Response unauthenticated(SecurityException refused, UriInfo uri) {
    return answer(
        new Problem(
            CommonProblem.UNAUTHENTICATED,
            "Send a valid access token as Authorization: Bearer …; it may be missing or expired."),
        uri);
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException refused, UriInfo uri) {
    return answer(new Problem(CommonProblem.FORBIDDEN, CommonProblem.FORBIDDEN.title() + "."), uri);
  }

  @ServerExceptionMapper
  Response violations(ResteasyReactiveViolationException refused, UriInfo uri) {
    List<Violation> violations =
        refused.getConstraintViolations().stream()
            .map(v -> new Violation(JsonPaths.of(v.getPropertyPath()), v.getMessage()))
            .sorted((a, b) -> a.field().compareTo(b.field()))
            .toList();
    String detail = violations.size() == 1 ? "1 field" : violations.size() + " fields";
    return answer(
        new Problem(
            CommonProblem.VALIDATION_FAILED,
            detail + (violations.size() == 1 ? " is" : " are") + " not acceptable.",
            violations),
        uri);
  }

  @ServerExceptionMapper
  Response mismatch(MismatchedInputException refused, UriInfo uri) {
    return answer(explain(refused), uri);
  }

  @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
  Response stale(RuntimeException refused, UriInfo uri) {
    return answer(new Problem(CommonProblem.STALE, "Somebody else changed it just now."), uri);
  }

  @ServerExceptionMapper
  Response http(WebApplicationException refused, UriInfo uri) {
    if (refused.getCause() instanceof JacksonException json) {
      return answer(explain(json), uri);
    }
    int status = refused.getResponse().getStatus();
    if (status < 400) {
      return refused.getResponse();
    }
    boolean badParameter =
        refused instanceof NotFoundException && refused.getCause() instanceof RuntimeException;
    if (badParameter && !uri.getQueryParameters().isEmpty()) {
      return answer(
          new Problem(
              CommonProblem.INVALID_PARAMETER,
              "A query parameter cannot be read; see the contract for its form."),
          uri);
    }
    ProblemCode code =
        Arrays.stream(CommonProblem.values())
            .filter(common -> common.status() == status)
            .findFirst()
            .orElse(status < 500 ? CommonProblem.INVALID_PARAMETER : CommonProblem.INTERNAL_ERROR);
    if (status >= 500) {
      LOG.errorf(refused, "%s failed", uri.getPath());
    }
    if (status == 400) {
      code = CommonProblem.INVALID_BODY;
    }
    Response answer = answer(new Problem(code, code.title() + "."), uri);
    String allow = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return allow == null
        ? answer
        : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
  }

  @ServerExceptionMapper
  Response anything(Throwable error, UriInfo uri) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return answer(problem, uri);
      }
      if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
        return answer(new Problem(CommonProblem.STALE, "Somebody else changed it just now."), uri);
      }
    }
    Problem known = constraints.explain(error);
    if (known != null) {
      return answer(known, uri);
    }
    LOG.errorf(error, "%s failed", uri.getPath());
    return answer(
        new Problem(CommonProblem.INTERNAL_ERROR, "Try again; if it stays, quote the traceId."),
        uri);
  }

  private static Problem explain(JacksonException refused) {
    if (refused instanceof JsonMappingException mapping
        && refused instanceof MismatchedInputException) {
      Violation violation =
          new Violation(JsonPaths.of(mapping.getPath()), say((MismatchedInputException) mapping));
      return new Problem(
          CommonProblem.INVALID_BODY,
          violation.field() + ": " + violation.message() + ".",
          List.of(violation));
    }
    var place = refused.getLocation();
    String where =
        place == null || place.getLineNr() < 0
            ? ""
            : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    return new Problem(CommonProblem.MALFORMED_JSON, "The JSON cannot be read" + where + ".");
  }

  private static String say(MismatchedInputException refused) {
    if (refused instanceof UnrecognizedPropertyException) {
      return "is not a field of this request";
    }
    Class<?> target = refused.getTargetType();
    if (target != null && target.isEnum() && refused instanceof InvalidFormatException) {
      return "must be one of " + Arrays.toString(target.getEnumConstants());
    }
    if (target == null) {
      return "has the wrong type";
    }
    if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
      return "must be a number";
    }
    if (target == String.class) {
      return "must be a string";
    }
    if (target == UUID.class) {
      return "must be a UUID";
    }
    if (java.time.temporal.Temporal.class.isAssignableFrom(target)) {
      return "must be an ISO 8601 " + (target == java.time.LocalDate.class ? "date" : "instant");
    }
    return "has the wrong type";
  }

  private static Response answer(Problem problem, UriInfo uri) {
    String traceId = Span.current().getSpanContext().getTraceId();
    Response.ResponseBuilder answer =
        Response.status(problem.code().status())
            .type(ProblemBody.MEDIA_TYPE)
            .entity(ProblemBody.of(problem, uri.getPath(), traceId));
    if (problem.code().status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.build();
  }
}
