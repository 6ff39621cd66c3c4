package io.hookline.local.identity;

import java.util.List;
import java.util.Map;

/**
 * Somebody to log in as.
 *
 * @param username what is typed
 * @param name full name
 * @param may what this person may do, for the pages that list the people
 * @param groups the groups claim
 */
public record Person(String username, String name, String may, List<String> groups) {

  /** The same for everybody: these people exist on this machine only. */
  public static final String PASSWORD = "hookline";

  Map<String, Object> claims() {
    return Map.of(
        "preferred_username", username,
        "name", name,
        "email", username + "@hookline.example",
        "groups", groups);
  }
}
