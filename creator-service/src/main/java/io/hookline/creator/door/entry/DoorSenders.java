package io.hookline.creator.door.entry;

import io.hookline.kit.web.SenderCheck;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Bodies are read from creators with a link only. */
@Singleton
class DoorSenders implements SenderCheck {

  private static final String PATH = "/v1/door";

  private final DoorLinks links;

  DoorSenders(DoorLinks links) {
    this.links = links;
  }

  @Override
  public boolean covers(String path) {
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }

  @Override
  public boolean isKnown(HttpServerRequest request) {
    String secret = request.getHeader("Access-Token");
    return secret != null && !secret.isBlank() && links.bySecret(secret).isPresent();
  }
}
