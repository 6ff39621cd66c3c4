package io.hookline.local.demo;

import static io.hookline.local.service.Service.CONTENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays the steps of a chapter one after the other. A step posts one thing, imports rows, writes a
 * version of a document, or ticks blocks of weeks; {@code as} names what it makes for later steps.
 */
final class PlaySteps {

  private final StoryFile file;
  private final Blanks blanks;
  private final Names names;
  private final BrandApi api;
  private final TickBlocks blocks;
  private final Tally tally;

  PlaySteps(TeamStory story, Names names, BrandApi api, Tally tally) {
    this.file = story.file();
    this.blanks = new Blanks(story.time(), names);
    this.names = names;
    this.api = api;
    this.blocks = new TickBlocks(api, blanks);
    this.tally = tally;
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
      JsonNode list = api.read(CONTENT, step.path("find").textValue());
      names.put(step.path("as").textValue(), list.at("/items/0/id").textValue());
    } else if (step.has("tick")) {
      blocks.tick(blanks.body(step), key);
    } else {
      JsonNode body = blanks.body(step.path("body"));
      JsonNode made = api.create(CONTENT, blanks.path(step.path("post").textValue()), key, body);
      if (step.has("as")) {
        names.put(step.path("as").textValue(), made.path("id").textValue());
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
    long present = api.read(CONTENT, whole).path("version").longValue();
    if (present < version) {
      api.write(CONTENT, path, present, blanks.body(step.path("body")));
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
        new Import(api, CONTENT, step.path("import").textValue()).send(key, rows, rows.size());
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i) != null) {
        names.put(named.get(i), ids.get(i));
      }
    }
  }
}
