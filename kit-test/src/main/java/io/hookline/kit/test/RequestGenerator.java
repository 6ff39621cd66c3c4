package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Makes requests of one operation, good ones and bad ones. */
final class RequestGenerator {

  /** In tenths: how much of what may be left out a request has. */
  private static final int[] SHARES = {5, 5, 2, 1};

  private final KnownIds ids;
  private final Random random;
  private final ValidValues valid;
  private final BrokenValues broken;
  private final BodyGenerator bodies;
  private int share;

  RequestGenerator(JsonNode contract, KnownIds ids, Schemas schemas, Random random) {
    this.ids = ids;
    this.random = random;
    this.valid = new ValidValues(contract, ids, random);
    this.broken = new BrokenValues(random);
    this.bodies = new BodyGenerator(schemas, random, valid, broken);
  }

  /**
   * @param token null for none
   */
  GeneratedRequest of(ContractCall call, String token) {
    valid.include(share = SHARES[random.nextInt(SHARES.length)]);
    Map<String, String> headers = new TreeMap<>();
    List<String> query = new ArrayList<>();
    Map<String, JsonNode> segments = new TreeMap<>(Comparator.comparing(call.path()::indexOf));
    for (JsonNode reference : call.operation().path("parameters")) {
      JsonNode parameter = valid.resolved(reference);
      String name = parameter.path("name").asText();
      switch (parameter.path("in").asText()) {
        case "path" -> segments.put(name, parameter);
        case "query" -> addQuery(name, parameter, query);
        default -> addHeader(name, parameter, headers);
      }
    }
    String target = target(call.path(), segments);
    if (token != null) {
      headers.put("Authorization", "Bearer " + token);
    }
    if (random.nextInt(15) == 0) {
      query.add("surprise=" + encoded(broken.text()));
    }
    addAccept(call.operation(), headers);
    String whole = target + (query.isEmpty() ? "" : "?" + String.join("&", query));
    return bodies.of(call, whole, headers);
  }

  /**
   * From left to right, so that a resource may be one that was found in the collection before it.
   */
  private String target(String path, Map<String, JsonNode> segments) {
    String target = path;
    for (Map.Entry<String, JsonNode> segment : segments.entrySet()) {
      String place = target.substring(0, target.indexOf("/{" + segment.getKey() + "}"));
      target =
          target.replace(
              "{" + segment.getKey() + "}", segment(segment.getKey(), place, segment.getValue()));
    }
    return target;
  }

  private String segment(String name, String place, JsonNode parameter) {
    String known = name.equals("brand") ? BrandsAreIsolated.OURS : ids.any(name, place, random);
    int chance = random.nextInt(name.equals("brand") ? 40 : 20);
    if (known != null && chance > 1) {
      return known;
    }
    return chance == 1 || known == null && chance > 1
        ? encoded(text(valid.of(parameter.path("schema"))))
        : encoded("x" + broken.text());
  }

  private void addQuery(String name, JsonNode parameter, List<String> query) {
    int chance = random.nextInt(10);
    boolean required = parameter.path("required").asBoolean();
    if (chance < Math.min(3, share) || required && chance < 9) {
      String known = required && chance < 8 ? ids.any(name, random) : null;
      query.add(
          name + "=" + encoded(known == null ? text(valid.of(parameter.path("schema"))) : known));
    } else if (chance == 9 && share > 1) {
      query.add(name + "=" + encoded(broken.text()));
    }
  }

  private void addHeader(String name, JsonNode parameter, Map<String, String> headers) {
    int chance = random.nextInt(10);
    String known = ids.any(name, random);
    if (name.equals("Idempotency-Key")) {
      if (chance < 2) {
        headers.put(name, new UUID(random.nextLong(), random.nextLong()).toString());
      }
    } else if (name.equals("If-Match")) {
      if (chance < 8) {
        headers.put(name, chance < 6 ? "*" : "\"" + random.nextInt(3) + "\"");
      }
    } else if (known != null && chance < 9) {
      headers.put(name, known);
    } else if (chance < 5) {
      headers.put(name, text(valid.of(parameter.path("schema"))).replaceAll("[^\\x20-\\x7e]", "?"));
    }
  }

  private void addAccept(JsonNode operation, Map<String, String> headers) {
    switch (random.nextInt(20)) {
      case 0 -> headers.put("Accept", "");
      case 1 -> headers.put("Accept", "garbage");
      case 2 -> headers.put("Accept", "text/html;q=0.5, application/json");
      case 3 -> headers.put("Accept", "image/png");
      case 4, 5 -> {
        List<String> types = new ArrayList<>();
        operation.at("/responses/200/content").fieldNames().forEachRemaining(types::add);
        if (!types.isEmpty()) {
          headers.put("Accept", types.get(random.nextInt(types.size())));
        }
      }
      default -> {
        // None: whatever the operation likes.
      }
    }
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.isArray() ? value.path(0).asText() : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
