package io.hookline.webhooks.delivery;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.nio.charset.StandardCharsets;

/**
 * What an end point answered.
 *
 * @param body its beginning
 * @param retryAfter the header, or null
 */
record Answer(int status, String body, String retryAfter) {

  /** Bytes of a body that are kept. */
  static final int KEPT = 2_000;

  /** Bytes that are read so that the connection can be used again; with more it is closed. */
  private static final int READ = 64_000;

  /** Must run where the response arrives, before its first byte is handed on. */
  static Future<Answer> read(HttpClientResponse response) {
    Promise<Answer> answer = Promise.promise();
    Buffer beginning = Buffer.buffer();
    long[] received = {0};
    response.handler(
        part -> {
          received[0] += part.length();
          int room = Math.min(KEPT - beginning.length(), part.length());
          beginning.appendBuffer(part, 0, room);
          if (received[0] > READ && answer.tryComplete(of(response, beginning))) {
            response.request().reset();
          }
        });
    response.exceptionHandler(answer::tryFail);
    response.endHandler(end -> answer.tryComplete(of(response, beginning)));
    return answer.future();
  }

  /** PostgreSQL's texts have no U+0000. */
  private static Answer of(HttpClientResponse response, Buffer beginning) {
    String body = new String(beginning.getBytes(), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    return new Answer(response.statusCode(), body, response.getHeader("Retry-After"));
  }
}
