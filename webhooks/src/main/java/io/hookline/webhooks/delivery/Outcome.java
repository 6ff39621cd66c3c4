package io.hookline.webhooks.delivery;

import io.hookline.webhooks.subscription.EndPointAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What came of one request.
 *
 * @param at when it was made
 * @param took until its end
 * @param headers as sent
 * @param status of the answer, null without one
 * @param response the beginning of the answer's body, null without one
 * @param error why there was no answer, null with one
 * @param retryAfter how long the end point asks to be left alone, null if it does not
 */
record Outcome(
    Instant at,
    Duration took,
    Map<String, String> headers,
    Integer status,
    String response,
    String error,
    Duration retryAfter)
    implements EndPointAnswer {

  private static final int GONE = 410;

  @Override
  public boolean succeeded() {
    return status != null && status >= 200 && status < 300;
  }

  @Override
  public boolean gone() {
    return status != null && status == GONE;
  }
}
