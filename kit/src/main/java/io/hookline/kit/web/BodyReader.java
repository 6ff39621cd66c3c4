package io.hookline.kit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemAnswer;
import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Has a request's body in memory before an operation gets a thread, so that whoever sends slowly
 * holds a connection, for a while, and nothing else. Who shows no valid token where one is needed
 * is refused by the operation, without its body. Imports are too large for this: see {@link
 * ImportBodies}.
 */
@Singleton
class BodyReader {

  /** After the framework has looked for a token, before anything is routed. */
  private static final int PRIORITY = 90;

  /**
   * Whoever shows a credential of another kind has none for the framework to look for: his body may
   * be answered before that.
   */
  private static final int PRIORITY_OF_SENDERS = QuickAnswers.PRIORITY + 10;

  private static final String BEGUN = BodyReader.class.getName();

  /** In that time most bodies are there: sooner than a credential is looked up. */
  private static final long AT_ONCE_MILLIS = 250;

  private final Limits limits;
  private final List<SenderCheck> checks;
  private final ObjectMapper json;
  private final AtomicLong arriving = new AtomicLong();

  BodyReader(Limits limits, @All List<SenderCheck> checks, ObjectMapper json) {
    this.limits = limits;
    this.checks = checks;
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::readOfSender, PRIORITY_OF_SENDERS);
    filters.register(this::read, PRIORITY);
  }

  private void readOfSender(RoutingContext request) {
    String path = request.normalizedPath();
    SenderCheck own = isToBeRead(request, path) ? checkOf(path) : null;
    if (own == null) {
      request.next();
    } else {
      request.put(BEGUN, true);
      readIfKnown(request, own);
    }
  }

  /** Null for a path whose callers show an access token, or nothing. */
  private SenderCheck checkOf(String path) {
    for (SenderCheck check : checks) {
      if (check.covers(path)) {
        return check;
      }
    }
    return null;
  }

  private static boolean isToBeRead(RoutingContext request, String path) {
    return request.get(BEGUN) == null
        && ArrivingBody.follows(request.request())
        && !LargestBody.isImport(path);
  }

  private void read(RoutingContext request) {
    String path = request.normalizedPath();
    if (!isToBeRead(request, path)) {
      request.next();
    } else if (path.startsWith("/v1/")) {
      readIfIdentified(request);
    } else {
      arrival(request).read(limits.strangers().asLongValue());
    }
  }

  private void readIfIdentified(RoutingContext request) {
    Context thread = Vertx.currentContext();
    QuarkusHttpUser.getSecurityIdentity(request, null)
        .subscribe()
        .with(
            caller -> thread.runOnContext(now -> readOf(caller, request)),
            refused -> thread.runOnContext(now -> request.next()));
  }

  private void readOf(SecurityIdentity caller, RoutingContext request) {
    if (caller == null || caller.isAnonymous()) {
      request.next();
    } else {
      arrival(request).read(limits.body().asLongValue());
    }
  }

  /** What is small and comes at once is read as it is: its operation will look who sent it. */
  private void readIfKnown(RoutingContext request, SenderCheck check) {
    arrival(request)
        .readAtOnce(
            limits.strangers().asLongValue(),
            AT_ONCE_MILLIS,
            body ->
                request
                    .vertx()
                    .executeBlocking(() -> check.isKnown(request.request()), false)
                    .onComplete(
                        known -> {
                          if (known.succeeded() && known.result()) {
                            body.resume(Math.min(check.largest(), limits.body().asLongValue()));
                          } else if (body.abandon()) {
                            request.next();
                          }
                        }));
  }

  private ArrivingBody arrival(RoutingContext request) {
    return new ArrivingBody(
        request,
        limits.bodyTime().toMillis(),
        new ArrivingBody.Ends() {
          @Override
          public void complete(Buffer body) {
            // It takes memory until it is answered, however long it waits for a thread.
            int bytes = body.length();
            WaitingBody.keep(request, body, () -> release(bytes));
            request.next();
          }

          @Override
          public void refused(Problem problem) {
            LingeringClose.after(request);
            ProblemAnswer.end(request, problem, json);
          }

          @Override
          public boolean reserve(int bytes) {
            return arriving.addAndGet(bytes) <= limits.arriving().asLongValue();
          }

          @Override
          public void release(int bytes) {
            arriving.addAndGet(-bytes);
          }
        });
  }
}
