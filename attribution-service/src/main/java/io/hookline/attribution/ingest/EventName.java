package io.hookline.attribution.ingest;

import io.hookline.kit.value.Characters;
import java.util.Map;

/** Names of events; those that TikTok has renamed mean the present ones. */
final class EventName {

  static final String PURCHASE = "Purchase";

  private static final Map<String, String> RENAMED =
      Map.of("CompletePayment", PURCHASE, "SubmitForm", "Lead", "PageView", "Pageview");
  private static final int LONGEST = 100;

  private EventName() {}

  static String present(String name) {
    return RENAMED.getOrDefault(name, name);
  }

  /**
   * @throws RefusedItem without a name that can be kept
   */
  static String check(String name) {
    if (name == null) {
      throw new RefusedItem("event", "Missing data for required field.");
    }
    if (Characters.count(name) > LONGEST || Cleaner.hasEmail(name)) {
      throw new RefusedItem("event", "Not a valid string.");
    }
    return name;
  }
}
