package io.hookline.webhooks.subscription;

import java.time.Duration;

/** What the health of an end point takes from the outcome of a request. */
public interface EndPointAnswer {

  boolean succeeded();

  /** The end point says that it wants nothing any more. */
  boolean gone();

  /** How long it asks to be left alone, null if it does not. */
  Duration retryAfter();
}
