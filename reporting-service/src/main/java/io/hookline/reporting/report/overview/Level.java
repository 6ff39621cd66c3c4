package io.hookline.reporting.report.overview;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** By what a page's figures can be narrowed, and which tables lead further down. */
final class Level {

  /** Dimensions that an address may name, from the whole down to a post. */
  static final List<String> DIMENSIONS =
      List.of("pillar", "series", "creator", "network", "funnel_stage", "post");

  private Level() {}

  /**
   * The views that a page shows.
   *
   * @param narrowed the dimensions that its address names
   */
  static List<String> views(Set<String> narrowed) {
    return below(narrowed).filter(view -> !narrowed.contains(dimension(view))).toList();
  }

  private static Stream<String> below(Set<String> narrowed) {
    if (narrowed.contains("post")) {
      return Stream.of();
    }
    if (narrowed.contains("series")) {
      return Stream.of("posts", "creators");
    }
    if (narrowed.contains("creator")) {
      return Stream.of("posts", "series");
    }
    return narrowed.contains("pillar")
        ? Stream.of("series", "creators", "posts")
        : Stream.of("pillars", "creators", "networks", "funnel");
  }

  /** By which the rows of a view are. */
  static String dimension(String view) {
    return switch (view) {
      case "pillars" -> "pillar";
      case "creators" -> "creator";
      case "networks" -> "network";
      case "funnel" -> "funnel_stage";
      case "posts" -> "post";
      default -> "series";
    };
  }

  /** What a row, or a page, is called whose posts have none of it. */
  static String none(String dimension) {
    return switch (dimension) {
      case "pillar" -> "Outside pillars";
      case "series" -> "Outside series";
      case "creator" -> "Without a creator";
      case "funnel_stage" -> "Without a funnel stage";
      case "post" -> "Not of a post";
      default -> "Without a " + dimension;
    };
  }
}
