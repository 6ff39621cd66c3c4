package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An event's {@code user}, of what is known. */
final class UserFields {

  private final ObjectNode user = JsonNodeFactory.instance.objectNode();

  UserFields put(String field, String value) {
    if (value != null) {
      user.put(field, value);
    }
    return this;
  }

  /** Ids of clicks and browsers that scripts of the shop have kept. */
  UserFields clicks(CartNotes notes) {
    return put("ttclid", notes.get("ttclid", "tiktok_ttclid"))
        .put("ttp", notes.get("ttp"))
        .put("hlclid", notes.get("hlclid"));
  }

  ObjectNode node() {
    return user;
  }
}
