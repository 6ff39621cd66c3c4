package io.hookline.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The counters of an account's day; what is not said is null. */
final class AccountCounters {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String[] ALL = {
    "followers",
    "newFollowers",
    "lostFollowers",
    "profileViews",
    "bioLinkClicks",
    "reach",
    "likes",
    "comments",
    "shares",
    "views",
    "viewers",
    "newViewers",
    "returningViewers"
  };

  private AccountCounters() {}

  static ObjectNode of(String told) {
    ObjectNode counters = JSON.createObjectNode();
    for (String counter : ALL) {
      counters.putNull(counter);
    }
    try {
      JSON.readTree(told).properties().forEach(one -> counters.set(one.getKey(), one.getValue()));
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
    return counters;
  }
}
