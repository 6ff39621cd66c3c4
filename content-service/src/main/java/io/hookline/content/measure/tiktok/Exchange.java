package io.hookline.content.measure.tiktok;

import io.vertx.core.http.HttpClientRequest;

/** A request that can be given up at any moment, also before its connection is there. */
final class Exchange {

  private HttpClientRequest request;
  private boolean abandoned;

  synchronized void began(HttpClientRequest ready) {
    request = ready;
    if (abandoned) {
      ready.reset();
    }
  }

  synchronized void abandon() {
    abandoned = true;
    if (request != null) {
      request.reset();
    }
  }
}
