package io.hookline.content.measure.tiktok;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.nio.charset.StandardCharsets;

/**
 * What came back over the network. Its text does not show the body, which may hold tokens and
 * people's words.
 *
 * @param status of HTTP
 * @param body as UTF-8; what is not becomes U+FFFD
 * @param retryAfter the header, or null
 * @param logId TikTok's id of the request as its servers write it, or null
 */
record Answer(int status, String body, String retryAfter, String logId) {

  /** More bytes than are read. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Must run where the response arrives, before its first byte is handed on. */
  static Future<Answer> read(HttpClientResponse response, long largest) {
    Promise<Answer> answer = Promise.promise();
    Buffer read = Buffer.buffer();
    response.handler(
        part -> {
          if (read.length() + part.length() <= largest) {
            read.appendBuffer(part);
          } else if (answer.tryFail(new TooLong())) {
            response.request().reset();
          }
        });
    response.exceptionHandler(answer::tryFail);
    response.endHandler(end -> answer.tryComplete(of(response, read)));
    return answer.future();
  }

  private static Answer of(HttpClientResponse response, Buffer read) {
    return new Answer(
        response.statusCode(),
        new String(read.getBytes(), StandardCharsets.UTF_8),
        response.getHeader("Retry-After"),
        response.getHeader("X-Tt-Logid"));
  }

  @Override
  public String toString() {
    return "Answer[status=" + status + ", logId=" + logId + "]";
  }
}
