package io.hookline.kit.secret;

import io.hookline.kit.web.SenderCheck;
import io.vertx.core.http.HttpServerRequest;

/** Under a path, bodies are read from those only who show a secret, as Access-Token. */
public abstract class SecretSenders implements SenderCheck {

  private final BySecret links;
  private final String path;

  /**
   * @param path and everything below it
   */
  protected SecretSenders(BySecret links, String path) {
    this.links = links;
    this.path = path;
  }

  @Override
  public boolean covers(String path) {
    return path.equals(this.path) || path.startsWith(this.path + "/");
  }

  @Override
  public boolean isKnown(HttpServerRequest request) {
    return links.find(request.getHeader("Access-Token")).isPresent();
  }
}
