package io.hookline.reporting.report.journey;

import io.hookline.reporting.report.page.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Tables of the ways by which orders came. */
final class PathTables {

  private PathTables() {}

  static Table roles(List<Told.Role> roles) {
    return new Table(
        "roles",
        "Who opens, helps and closes",
        "An order counts once for a channel, however often that stands on its path.",
        "Rows do not add up: several channels stand on one path. The last touch is a click before any view. A dash: it closed none.",
        "Channel",
        List.of(
            "On the path",
            "First",
            "Last",
            "Alone",
            "Between",
            "Assisted",
            "Assisted by last",
            "Value assisted"),
        roles.stream()
            .map(
                role ->
                    new Table.Row(
                        role.key() == null ? "None" : Words.constant(role.key()),
                        null,
                        List.of(
                            Words.count(role.onPath()),
                            Words.count(role.firstTouches()),
                            Words.count(role.lastTouches()),
                            Words.count(role.alone()),
                            Words.count(role.between()),
                            Words.count(role.assisted()),
                            JourneyWords.ratio(role.assistRatio()),
                            JourneyWords.amount(role.assistedValue()))))
            .toList(),
        "No order has a touch that counts.");
  }

  static Table paths(List<Told.Way> paths) {
    return new Table(
        "paths",
        "Common paths",
        "Channels in the order in which they were met. The same one several times in a row is one step.",
        "All rows together are all orders. Time is since the first touch; a dash: it is not known, or of several paths.",
        "Path",
        List.of("Orders", "Share", "Value", "Half within"),
        paths.stream()
            .map(
                path ->
                    new Table.Row(
                        name(path),
                        path.share() == null
                            ? null
                            : Long.toString(path.share().movePointRight(2).longValue()),
                        List.of(
                            Words.count(path.conversions()),
                            JourneyWords.share(path.share()),
                            JourneyWords.amount(path.value()),
                            JourneyWords.time(path.medianSeconds()))))
            .toList(),
        "No order counts in this run.");
  }

  private static String name(Told.Way path) {
    return switch (path.of()) {
      case "REST" ->
          path.paths() == 1 ? "One other path" : Words.count(path.paths()) + " other paths";
      case "NO_EVIDENCE" -> "No touch that counts";
      default ->
          path.steps().stream()
              .map(step -> step.key() == null ? "None" : Words.constant(step.key()))
              .collect(Collectors.joining(" › "));
    };
  }

  static Table stages(List<Told.Stage> stages) {
    return new Table(
        "stages",
        "What came next behind a post",
        "By the stage of the funnel that a post is meant for, TOFU, MOFU or BOFU, of people who ordered in the end.",
        "Steps of one stage together are all that came next behind it. Whoever did not order is not in it.",
        "Step",
        List.of("Steps", "Share of the stage", "Orders", "Value", "Half within"),
        stages.stream()
            .map(
                stage ->
                    new Table.Row(
                        stage(stage.after()) + " › " + next(stage),
                        null,
                        List.of(
                            Words.count(stage.transitions()),
                            JourneyWords.share(stage.share()),
                            Words.count(stage.conversions()),
                            JourneyWords.amount(stage.value()),
                            JourneyWords.time(stage.medianSeconds()))))
            .toList(),
        "No touch of a post counts for an order.");
  }

  private static String next(Told.Stage stage) {
    return stage.nextOf().equals("ORDER") ? "order" : stage(stage.next());
  }

  /** As people write it: an abbreviation. */
  private static String stage(String key) {
    return key == null ? "no stage" : key;
  }
}
