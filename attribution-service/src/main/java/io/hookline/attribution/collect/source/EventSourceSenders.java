package io.hookline.attribution.collect.source;

import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.web.SenderCheck;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Large bodies of events are read from sources with a token only. */
@Singleton
class EventSourceSenders implements SenderCheck {

  private final EventSources sources;

  EventSourceSenders(EventSources sources) {
    this.sources = sources;
  }

  @Override
  public boolean covers(String path) {
    return path.startsWith("/open_api/");
  }

  @Override
  public boolean isKnown(HttpServerRequest request) {
    String token = request.getHeader("Access-Token");
    return token != null
        && !token.isBlank()
        && sources.byToken(token.strip()).filter(Sender::connected).isPresent();
  }
}
