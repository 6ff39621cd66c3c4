package io.hookline.local.demo;

import static io.hookline.local.service.Service.CONTENT;
import static io.hookline.local.service.Service.CREATOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.local.machine.Refusal;
import io.hookline.local.service.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays the steps of a chapter one after the other. A step posts one thing, imports rows, writes a
 * version of a document, ticks blocks of weeks, or awaits what a service finds out by itself;
 * {@code as} names what it makes for later steps, {@code at} says where in the answer its id is,
 * {@code second} is what somebody else has to do, and {@code of} what it is done to as it was read.
 */
final class PlaySteps {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final long PAUSE_MILLIS = 1_000;

  private final StoryFile file;
  private final Blanks blanks;
  private final Names names;
  private final Service service;
  private final BrandApi api;
  private final BrandApi second;
  private final TickBlocks blocks;
  private final Tally tally;

  private PlaySteps(
      Service service, TeamStory story, Names names, BrandApi api, BrandApi second, Tally tally) {
    this.service = service;
    this.file = story.file();
    this.blanks = new Blanks(story.time(), names);
    this.names = names;
    this.api = api;
    this.second = second;
    this.blocks = new TickBlocks(api, blanks);
    this.tally = tally;
  }

  /** Of what is planned, made and learned. */
  static PlaySteps ofContent(TeamStory story, Names names, BrandApi api, Tally tally) {
    return new PlaySteps(CONTENT, story, names, api, api, tally);
  }

  /**
   * Of deals and money.
   *
   * @param second whoever approves what the first has made
   */
  static PlaySteps ofCreators(
      TeamStory story, Names names, BrandApi api, BrandApi second, Tally tally) {
    return new PlaySteps(CREATOR, story, names, api, second, tally);
  }

  static int requests(StoryFile file) {
    return StoryFile.CHAPTERS.stream().mapToInt(name -> file.chapter(name).size()).sum();
  }

  void play(String chapter) throws InterruptedException {
    int number = 0;
    for (JsonNode step : file.chapter(chapter)) {
      play(step, chapter + "-" + number++);
      tally.count();
    }
  }

  private void play(JsonNode step, String key) throws InterruptedException {
    if (step.has("import")) {
      importRows(step, key);
    } else if (step.has("write")) {
      write(step);
    } else if (step.has("find")) {
      JsonNode list = api.read(service, blanks.path(step.path("find").textValue()));
      names.put(step.path("as").textValue(), list.at("/items/0/id").textValue());
    } else if (step.has("await")) {
      await(blanks.path(step.path("await").textValue()), step.path("items").intValue());
    } else if (step.has("tick")) {
      blocks.tick(blanks.body(step), key);
    } else {
      JsonNode body = blanks.body(step.path("body"));
      BrandApi by = step.has("second") ? second : api;
      String path = blanks.path(step.path("post").textValue());
      JsonNode made =
          step.has("of")
              ? by.decide(service, path, key, blanks.path(step.path("of").textValue()), body)
              : by.create(service, path, key, body);
      if (step.has("as")) {
        String id = step.path("at").asText("/id");
        names.put(step.path("as").textValue(), made.at(id).textValue());
      }
    }
  }

  /**
   * {@code of} names what has the version. One that is there already was written by a load that was
   * interrupted.
   */
  private void write(JsonNode step) throws InterruptedException {
    String path = blanks.path(step.path("write").textValue());
    String whole = step.has("of") ? blanks.path(step.path("of").textValue()) : path;
    long version = step.path("version").longValue();
    long present = api.read(service, whole).path("version").longValue();
    if (present < version) {
      api.write(service, path, present, blanks.body(step.path("body")));
    }
  }

  /** Services follow each other's feeds a moment later. */
  private void await(String list, int items) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (api.read(service, list).path("items").size() < items) {
      if (Instant.now().isAfter(end)) {
        throw new Refusal("%s did not come to %d".formatted(list, items));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private void importRows(JsonNode step, String key) throws InterruptedException {
    ArrayNode rows = (ArrayNode) blanks.body(step.path("rows"));
    List<String> named = new ArrayList<>();
    for (JsonNode row : rows) {
      JsonNode name = ((ObjectNode) row).remove("as");
      named.add(name == null ? null : name.textValue());
    }
    List<String> ids =
        new Import(api, service, step.path("import").textValue()).send(key, rows, rows.size());
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i) != null) {
        names.put(named.get(i), ids.get(i));
      }
    }
  }
}
