package io.hookline.kit.test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request of the walk.
 *
 * @param body null for none
 * @param refused whether the body contradicts its schema, so that it must not succeed
 */
record GeneratedRequest(
    String method, String target, Map<String, String> headers, byte[] body, boolean refused) {

  Peer.Answer send() {
    return RawHttp.send(method, target, headers, body);
  }

  /** To be repeated by hand; without the token. */
  @Override
  public String toString() {
    String said = body == null ? "" : new String(body, StandardCharsets.UTF_8);
    StringBuilder text = new StringBuilder(method + " " + target);
    headers.forEach(
        (name, value) ->
            text.append(name.equals("Authorization") ? "" : "\n  " + name + ": " + value));
    return text + "\n  " + said.substring(0, Math.min(said.length(), 1_500));
  }

  /** The target without its query. */
  String path() {
    return target.split("\\?", 2)[0];
  }
}
