package io.hookline.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a brand's team has written down: steps in chapters, each a request as it is sent but for its
 * {@link Blanks}, and what is said of pillars, series and posts beyond their names.
 */
record StoryFile(JsonNode team, JsonNode terms, Map<String, JsonNode> chapters) {

  /** In the order in which they are played, with posts and comments in between. */
  static final List<String> CHAPTERS =
      List.of(
          "campaigns",
          "standards",
          "plan",
          "learnings",
          "ideas",
          "figures",
          "briefs",
          "publishing",
          "rights",
          "weeks",
          "deals",
          "money");

  static StoryFile of(Brand brand) {
    Map<String, JsonNode> chapters =
        CHAPTERS.stream().collect(Collectors.toMap(name -> name, name -> read(brand, name)));
    return new StoryFile(read(brand, "team"), read(brand, "terms"), chapters);
  }

  private static JsonNode read(Brand brand, String name) {
    String path = "%s/%s.json".formatted(brand.slug(), name);
    try (InputStream file = StoryFile.class.getResourceAsStream(path)) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<JsonNode> chapter(String name) {
    List<JsonNode> steps = new ArrayList<>();
    chapters.get(name).forEach(steps::add);
    return steps;
  }

  /** More of a pillar's or a series' body; missing where nothing more is said. */
  JsonNode format(String name) {
    return team.path("formats").path(name);
  }

  /** The vocabulary's terms of a series, which its posts carry. */
  JsonNode terms(String series) {
    return series == null ? MissingNode.getInstance() : format(series).path("terms");
  }

  /** Each so many posts of creators say that they are paid. */
  int disclosedEvery() {
    return team.path("creatorPosts").path("disclosedEvery").asInt(1);
  }

  /** What the team enters as stage, or null where it enters what is true. */
  String enteredStage() {
    return team.path("creatorPosts").path("funnelStage").textValue();
  }

  /** How many have to say yes to a post of the brand's own accounts. */
  int approvals() {
    return team.path("ownPosts").path("approvals").intValue();
  }

  /** Whether the files of posts are kept where somebody finds them. */
  boolean keepsMedia() {
    return team.path("ownPosts").path("keepsMedia").asBoolean(true);
  }

  /** Whether each evening is told what the counters say, or somebody types views now and then. */
  boolean measuresDaily() {
    return team.path("ownPosts").path("measuredDaily").asBoolean();
  }

  /** The keys of posts that were made ads of for ten days. */
  Set<String> promoted() {
    Set<String> keys = new HashSet<>();
    team.path("ownPosts").path("promoted").forEach(key -> keys.add(key.textValue()));
    return keys;
  }

  /** A post of which a network took views back, with the day and their share of all views. */
  JsonNode cleaned() {
    return team.path("ownPosts").path("cleaned");
  }

  /** How many see a post of the brand's own accounts after a week, half of the time. */
  int medianViews() {
    return team.path("ownPosts").path("medianViews").intValue();
  }
}
