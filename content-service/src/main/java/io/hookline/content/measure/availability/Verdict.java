package io.hookline.content.measure.availability;

import java.time.Duration;

/**
 * What an answer of a network says of a post.
 *
 * @param state null for nothing definite
 * @param network whether it is about the network and not the post: it limits, fails or is silent
 * @param retryAfter the pause that it asks for; null for none
 */
record Verdict(AvailabilityState state, String evidence, boolean network, Duration retryAfter) {

  static Verdict of(AvailabilityState state, String evidence) {
    return new Verdict(state, evidence, false, null);
  }

  static Verdict indefinite(String evidence) {
    return new Verdict(null, evidence, false, null);
  }

  static Verdict ofNetwork(String evidence, Duration retryAfter) {
    return new Verdict(null, evidence, true, retryAfter);
  }
}
