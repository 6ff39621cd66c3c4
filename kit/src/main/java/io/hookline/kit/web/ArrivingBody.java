package io.hookline.kit.web;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Quantity;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;

/** One body on its way into memory; all of it happens on the connection's own thread. */
final class ArrivingBody {

  private final RoutingContext context;
  private final HttpServerRequest request;
  private final long patienceMillis;
  private final Ends ends;
  private final Buffer body = Buffer.buffer();
  private long largest;
  private long deadline = -1;
  private long trial = -1;
  private Consumer<ArrivingBody> afterTrial;
  private boolean complete;
  private boolean held;
  private boolean over;

  /** What becomes of it, and the memory that all of them share. */
  interface Ends {
    /** Has to release it once it is not needed any more. */
    void complete(Buffer body);

    void refused(Problem problem);

    /** Whether there is room; what was asked for counts until it is released, room or not. */
    boolean reserve(int bytes);

    void release(int bytes);
  }

  ArrivingBody(RoutingContext context, long patienceMillis, Ends ends) {
    this.context = context;
    this.request = context.request();
    this.patienceMillis = patienceMillis;
    this.ends = ends;
  }

  /** By its head: the first byte may not be here yet. */
  static boolean follows(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    boolean streams = request.version() == HttpVersion.HTTP_2 && !request.isEnded();
    return length == null
        ? streams || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
        : !length.equals("0");
  }

  void read(long largest) {
    this.largest = largest;
    begin();
  }

  /**
   * Reads what comes at once.
   *
   * @param largest bytes that may come at once
   * @param after called if there is more, which is left where it is until {@link #goOn}
   */
  void readAtOnce(long largest, long millis, Consumer<ArrivingBody> after) {
    this.largest = largest;
    this.afterTrial = after;
    this.trial = context.vertx().setTimer(millis, more -> hold());
    begin();
  }

  void resume(long largest) {
    if (over) {
      return;
    }
    this.largest = largest;
    held = false;
    if (body.length() > largest) {
      refuse(OversizedRequest.tooLarge(CommonProblem.PAYLOAD_TOO_LARGE, largest));
    } else if (complete) {
      end();
    } else {
      request.resume();
    }
  }

  private void begin() {
    if (afterTrial == null) {
      beginDeadline();
    }
    request.pause();
    request.exceptionHandler(gone -> abandon());
    request.handler(this::add);
    request.endHandler(
        last -> {
          complete = true;
          if (!held && !over) {
            end();
          }
        });
    if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      context.response().writeContinue();
    }
    request.resume();
  }

  /** What comes at once needs none. */
  private void beginDeadline() {
    deadline = context.vertx().setTimer(patienceMillis, late -> refuse(tooSlow()));
  }

  private void add(Buffer bytes) {
    if (over) {
      return;
    }
    boolean room = ends.reserve(bytes.length());
    body.appendBuffer(bytes);
    if (!room) {
      refuse(
          new Problem(CommonProblem.UNAVAILABLE, "Too many bodies are on their way: try again."));
    } else if (body.length() > largest && afterTrial != null) {
      hold();
    } else if (body.length() > largest && !held) {
      refuse(OversizedRequest.tooLarge(CommonProblem.PAYLOAD_TOO_LARGE, largest));
    }
  }

  private void hold() {
    Consumer<ArrivingBody> after = afterTrial;
    if (after != null && !over) {
      afterTrial = null;
      held = true;
      beginDeadline();
      request.pause();
      after.accept(this);
    }
  }

  private void end() {
    if (stop()) {
      ends.complete(body);
    }
  }

  private void refuse(Problem problem) {
    if (abandon()) {
      ends.refused(problem);
    }
  }

  /**
   * Stops reading.
   *
   * @return false if it was over before
   */
  boolean abandon() {
    if (!stop()) {
      return false;
    }
    ends.release(body.length());
    return true;
  }

  private boolean stop() {
    if (over) {
      return false;
    }
    over = true;
    for (long timer : new long[] {deadline, trial}) {
      if (timer >= 0) {
        context.vertx().cancelTimer(timer);
      }
    }
    return true;
  }

  private Problem tooSlow() {
    return new Problem(
        CommonProblem.BODY_TOO_SLOW,
        "It has to arrive within " + Quantity.of(patienceMillis / 1000, "second") + ".");
  }
}
