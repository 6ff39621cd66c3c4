package io.hookline.kit.limit;

/**
 * Whether a request may be answered.
 *
 * @param remaining requests left in the window; what other replicas have taken counts as used
 * @param reset seconds until the next window begins, at least 1
 */
record Verdict(boolean allowed, long remaining, long reset) {

  /** RateLimit, draft-ietf-httpapi-ratelimit-headers-10, section 4. */
  String header(Policy policy) {
    return '"' + policy.name() + "\";r=" + remaining + ";t=" + reset;
  }
}
