package io.hookline.creator.door.front;

import io.hookline.kit.value.Sha256;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A form that was sent twice, by a double click or by loading its answer again, is one request: the
 * page that showed it gives it a name, as programs do with Idempotency-Key.
 */
final class SentOnce {

  /** The name of the hidden field. */
  static final String FIELD = "once";

  private SentOnce() {}

  /** For all forms of a page that is drawn. */
  static String fresh() {
    return UUID.randomUUID().toString();
  }

  /** The same form with something else in it is another request. */
  static void name(HttpServerRequest request, MultivaluedMap<String, String> sent) {
    String once = sent.getFirst(FIELD);
    if (once != null && !once.isBlank()) {
      request
          .headers()
          .set("Idempotency-Key", Sha256.hex(request.path() + " " + new TreeMap<>(sent)));
    }
  }
}
