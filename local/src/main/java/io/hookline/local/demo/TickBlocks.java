package io.hookline.local.demo;

import static io.hookline.local.service.Service.CONTENT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Ticks the blocks of past weeks, or says why one did not take place. */
final class TickBlocks {

  private final BrandApi api;
  private final Blanks blanks;

  TickBlocks(BrandApi api, Blanks blanks) {
    this.api = api;
    this.blanks = blanks;
  }

  /**
   * @param step {@code tick} holds the first and the last day, {@code kinds} those that are ticked,
   *     and {@code skipped} reasons by kind and week, such as {@code RESEARCH w-5}
   */
  void tick(JsonNode step, String key) throws InterruptedException {
    Set<String> kinds = new HashSet<>();
    step.path("kinds").forEach(kind -> kinds.add(kind.textValue()));
    String days =
        "?from=%s&to=%s&limit=200"
            .formatted(step.at("/tick/from").textValue(), step.at("/tick/to").textValue());
    for (JsonNode block : api.read(CONTENT, "blocks" + days).path("items")) {
      String reason = reason(step.path("skipped"), block);
      if (reason == null && !kinds.contains(block.path("kind").textValue())) {
        continue;
      }
      String path = "blocks/" + block.path("id").textValue();
      String unique = key + "-" + block.path("id").textValue();
      if (reason == null) {
        api.create(CONTENT, path + "/done", unique, Body.of());
      } else {
        api.create(CONTENT, path + "/skip", unique, Body.of("reason", reason));
      }
    }
  }

  private String reason(JsonNode skipped, JsonNode block) {
    for (var one : skipped.properties()) {
      String[] kindAndWeek = one.getKey().split(" ");
      if (kindAndWeek[0].equals(block.path("kind").textValue())
          && blanks.text("week:" + kindAndWeek[1]).equals(block.path("week").textValue())) {
        return one.getValue().textValue();
      }
    }
    return null;
  }
}
