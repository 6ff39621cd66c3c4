package io.hookline.kit.web;

import io.hookline.kit.problem.Failures;
import io.hookline.kit.problem.OfferedOperations;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * For the few operations that are asked so often that the framework's share of their time shows.
 * What is ordinary is answered by a filter, on the connection's own thread, without waiting there;
 * everything else goes on to the operation, which alone says what is right.
 */
@Singleton
public class QuickAnswers {

  /**
   * Of such a filter: behind all that refuses requests, and behind the bodies of senders that show
   * a credential of their own ({@link SenderCheck}), but before the framework looks for tokens,
   * origins and the operation. So it may not answer what these would have a part in.
   */
  public static final int PRIORITY = 690;

  private final Failures failures;

  QuickAnswers(Failures failures) {
    this.failures = failures;
  }

  /**
   * Begins the work, and answers once its outcome is there.
   *
   * @param template of the operation's address, for metrics and traces
   * @param work does not wait; its outcome may come in any thread
   * @param answer ends the request, in the connection's thread
   */
  public <T> void after(
      String template,
      RoutingContext request,
      Supplier<CompletableFuture<T>> work,
      Consumer<T> answer) {
    OfferedOperations.nameInMetrics(template, request);
    Context thread = Vertx.currentContext();
    CompletableFuture<T> outcome;
    try {
      outcome = work.get();
    } catch (RuntimeException broken) {
      outcome = CompletableFuture.failedFuture(broken);
    }
    outcome.whenComplete(
        (result, failure) ->
            thread.runOnContext(now -> end(request, () -> answer.accept(result), failure)));
  }

  private void end(RoutingContext request, Runnable answer, Throwable failure) {
    if (request.response().closed()) {
      return;
    }
    if (failure != null) {
      failures.end(request, failure);
      return;
    }
    try {
      answer.run();
    } catch (RuntimeException broken) {
      failures.end(request, broken);
    }
  }
}
