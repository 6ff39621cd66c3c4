package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the visit began that ended with the order, as an event's {@code page}. */
final class LandingPage {

  private LandingPage() {}

  /**
   * @param host of the shop's pages; null when it is not known
   * @param landing an address, or its part behind the host; null when it is not known
   * @param referrer where the visit came from; null when it is not known
   * @param tags utm parameters that were kept beside the address, by their names
   */
  static ObjectNode of(String host, String landing, String referrer, Map<String, String> tags) {
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    String address = landing == null && tags.isEmpty() ? null : whole(host, landing);
    if (address != null) {
      page.put("url", tagged(address, tags));
    }
    if (referrer != null) {
      page.put("referrer", referrer);
    }
    return page;
  }

  private static String whole(String host, String landing) {
    if (landing != null && landing.matches("(?i)https?://.*")) {
      return landing;
    }
    String path = landing == null ? "/" : landing.startsWith("/") ? landing : "/" + landing;
    return host == null ? null : "https://" + host + path;
  }

  /** What the address says itself goes before what was kept beside it. */
  private static String tagged(String address, Map<String, String> tags) {
    String missing =
        new TreeMap<>(tags)
            .entrySet().stream()
                .filter(tag -> !address.matches("(?s).*[?&]" + tag.getKey() + "=.*"))
                .map(
                    tag ->
                        tag.getKey()
                            + "="
                            + URLEncoder.encode(tag.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    if (missing.isEmpty()) {
      return address;
    }
    int hash = address.indexOf('#');
    String front = hash < 0 ? address : address.substring(0, hash);
    return front + (front.indexOf('?') < 0 ? "?" : "&") + missing;
  }

  /** Null for what has none. */
  static String host(String address) {
    try {
      return address == null ? null : new URI(address).getHost();
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }
}
