package io.hookline.creator.deal.shortlist;

import io.hookline.kit.web.SenderCheck;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Bodies are read from clients with a link only. */
@Singleton
class ShortlistSenders implements SenderCheck {

  private final ShortlistLinks links;

  ShortlistSenders(ShortlistLinks links) {
    this.links = links;
  }

  @Override
  public boolean covers(String path) {
    return path.startsWith("/v1/shared-shortlist");
  }

  @Override
  public boolean isKnown(HttpServerRequest request) {
    String secret = request.getHeader("Access-Token");
    return secret != null && !secret.isBlank() && links.bySecret(secret).isPresent();
  }
}
