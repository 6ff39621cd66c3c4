package io.hookline.kit.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OIDCException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;

/** What callers are told of a failure that nothing more particular explains. */
@Singleton
public class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class);

  private final Outage identity = new Outage("The OIDC server is out of reach");
  private final DatabaseProblems database;
  private final OfferedOperations operations;
  private final ObjectMapper json;

  Failures(DatabaseProblems database, OfferedOperations operations, ObjectMapper json) {
    this.database = database;
    this.operations = operations;
    this.json = json;
  }

  /** Ends a request that failed outside of the framework's operations. */
  public void end(RoutingContext request, Throwable error) {
    ProblemAnswer.end(request, explain(error, request), json);
  }

  Problem explain(Throwable error, RoutingContext request) {
    Problem inside = Causes.find(error, Problem.class);
    if (inside != null) {
      return inside;
    }
    if (Causes.find(error, OptimisticLockException.class) != null
        || Causes.find(error, StaleStateException.class) != null) {
      return stale();
    }
    if (Causes.find(error, OIDCException.class) != null) {
      identity.logSometimes(error);
      return ProblemAnswer.plain(CommonProblem.UNAVAILABLE);
    }
    Problem known = database.explain(error);
    if (known != null) {
      return known;
    }
    LOG.errorf(error, "%s failed", operations.logged(request));
    return new Problem(CommonProblem.INTERNAL_ERROR, "Try again; if it stays, quote the traceId.");
  }

  static Problem stale() {
    return new Problem(CommonProblem.STALE, "Somebody else changed it just now.");
  }
}
