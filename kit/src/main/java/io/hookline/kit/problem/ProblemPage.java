package io.hookline.kit.problem;

import io.vertx.core.http.HttpServerRequest;

/**
 * Refusals for people who open an address in a browser, in place of problem documents. A bean per
 * feature that has such addresses; its operations are {@link ShownToPeople}.
 */
public interface ProblemPage {

  String MEDIA_TYPE = "text/html;charset=UTF-8";

  /** Whether a person asks, rather than a program. */
  boolean isFor(HttpServerRequest request);

  /** A page that is whole by itself. */
  String html(ProblemBody problem);

  /** The policy that lets in what the page holds, and nothing else. */
  String contentSecurityPolicy();
}
