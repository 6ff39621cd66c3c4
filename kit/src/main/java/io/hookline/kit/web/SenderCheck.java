package io.hookline.kit.web;

import io.vertx.core.http.HttpServerRequest;

/**
 * Tells who may send a body to addresses whose callers show a credential of another kind than an
 * access token. Without one, {@code /v1} takes bodies from callers with an access token only, and
 * other addresses take {@code hookline.limits.strangers} from anybody.
 */
public interface SenderCheck {

  /**
   * @param path normalised
   */
  boolean covers(String path);

  /** Whether the request's credential is one that was given out. Runs on a thread that may wait. */
  boolean isKnown(HttpServerRequest request);

  /**
   * How many bytes a body may have, where that is less than {@code hookline.limits.body}: a
   * credential that everybody can read lets in no more than its addresses take.
   */
  default long largest() {
    return Long.MAX_VALUE;
  }
}
