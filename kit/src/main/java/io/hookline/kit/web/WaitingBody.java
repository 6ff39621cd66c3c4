package io.hookline.kit.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A body that has arrived, while its request waits for a thread. When its caller hangs up before,
 * it is thrown away: it would take memory that nobody counts any more, for an answer that nobody
 * reads.
 */
final class WaitingBody {

  private static final String KEY = WaitingBody.class.getName();

  private enum State {
    WAITING,
    TAKEN,
    THROWN_AWAY
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

  private WaitingBody() {}

  /**
   * @param release called once the request is answered or its caller has gone
   */
  static void keep(RoutingContext request, Buffer body, Runnable release) {
    WaitingBody waiting = new WaitingBody();
    RoutingContextInternal holder = (RoutingContextInternal) request;
    request.put(KEY, waiting);
    holder.setBody(body);
    request.addEndHandler(
        ended -> {
          if (waiting.state.compareAndSet(State.WAITING, State.THROWN_AWAY)) {
            holder.setBody(Buffer.buffer());
          }
          release.run();
        });
  }

  /** Whether the request may be worked on: false once its body has been thrown away. */
  static boolean take(RoutingContext request) {
    WaitingBody waiting = request.get(KEY);
    if (waiting == null) {
      return true;
    }
    waiting.state.compareAndSet(State.WAITING, State.TAKEN);
    return waiting.state.get() == State.TAKEN;
  }
}
