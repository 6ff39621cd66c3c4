package io.hookline.kit.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Ends a connection on which unwanted bytes are still arriving. Closed at once, it would be reset,
 * and the caller would lose the answer; so the rest is read and thrown away for a moment.
 */
final class LingeringClose {

  private static final long PATIENCE_MILLIS = 1000;

  private LingeringClose() {}

  static void after(RoutingContext context) {
    HttpServerRequest request = context.request();
    context.response().putHeader(HttpHeaders.CONNECTION, "close");
    context.addEndHandler(
        answered -> {
          if (request.isEnded()) {
            request.connection().close();
            return;
          }
          long timer =
              context.vertx().setTimer(PATIENCE_MILLIS, late -> request.connection().close());
          request
              .handler(thrownAway -> {})
              .endHandler(
                  read -> {
                    context.vertx().cancelTimer(timer);
                    request.connection().close();
                  })
              .resume();
        });
  }
}
