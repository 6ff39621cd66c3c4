package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.shopper.Lenient;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The parts of an event, at the places of version 2 or, where those are empty, of version 1. */
record EventParts(JsonNode item) {

  private static final JsonNode NOTHING = MissingNode.getInstance();

  JsonNode user() {
    return part("user");
  }

  JsonNode page() {
    return part("page");
  }

  JsonNode properties() {
    return item.path("properties").isObject() ? item.path("properties") : NOTHING;
  }

  /** A part of which version 1 has the place in the event's context. */
  JsonNode part(String name) {
    if (item.path(name) instanceof ObjectNode now && !now.isEmpty()) {
      return now;
    }
    JsonNode before = item.path("context").path(name);
    return before.isObject() ? before : NOTHING;
  }

  String userAgent() {
    String agent = Lenient.first(user(), "user_agent");
    return agent != null ? agent : Lenient.first(item.path("context"), "user_agent");
  }

  String locale() {
    String locale = Lenient.first(user(), "locale");
    return locale != null ? locale : Lenient.first(item.path("context"), "locale");
  }

  /** TikTok's click id; events of apps, and version 1, call it the ad's callback. */
  String ttclid() {
    String sent = Lenient.first(user(), "ttclid");
    if (sent == null) {
      sent = Lenient.first(part("ad"), "callback");
    }
    return sent != null ? sent : fromPage("ttclid");
  }

  /** The click id that the redirect put on the landing page. */
  String clickId() {
    String sent = Lenient.first(user(), "hlclid");
    if (sent == null) {
      sent = Lenient.first(properties(), "hlclid");
    }
    return sent != null ? sent : fromPage("hlclid");
  }

  private String fromPage(String name) {
    String here = parameter(Lenient.first(page(), "url"), name);
    return here != null ? here : parameter(Lenient.first(page(), "referrer"), name);
  }

  /** By hand: clients send addresses without a scheme, or with characters that no URI allows. */
  static String parameter(String url, String name) {
    int mark = url == null || !url.contains(name) ? -1 : url.indexOf('?');
    if (mark < 0) {
      return null;
    }
    int hash = url.indexOf('#', mark);
    for (String part : url.substring(mark + 1, hash < 0 ? url.length() : hash).split("&")) {
      if (part.startsWith(name + "=")) {
        return Lenient.text(decode(part.substring(name.length() + 1)));
      }
    }
    return null;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
