package io.hookline.local.demo;

import static io.hookline.local.service.Service.CONTENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Has competitors tracked, and tells of their posts and followers. */
final class LoadCompetitors {

  private final List<Competitor> competitors;
  private final StoryTime time;
  private final BrandApi api;
  private final Tally tally;

  LoadCompetitors(BrandStory story, BrandApi api, Tally tally) {
    this.competitors = story.competitors();
    this.time = story.team().time();
    this.api = api;
    this.tally = tally;
  }

  void load() throws InterruptedException {
    List<Map<String, Object>> posts = new ArrayList<>();
    List<Map<String, Object>> counts = new ArrayList<>();
    for (Competitor competitor : competitors) {
      String id = track(competitor);
      competitor.posts().forEach(post -> posts.add(of(id, post)));
      competitor.followerCounts().forEach(count -> counts.add(of(id, count)));
    }
    send("competitor-posts", posts);
    send("follower-counts", counts);
  }

  private String track(Competitor competitor) throws InterruptedException {
    String id =
        api.create(
                CONTENT,
                "competitors",
                "competitor-" + competitor.handle(),
                Body.of(
                    "network", Network.TIKTOK.name(),
                    "handle", competitor.handle(),
                    "name", competitor.name(),
                    "trackedFrom", time.today().minusDays(competitor.since()).toString()))
            .path("id")
            .textValue();
    tally.count();
    return id;
  }

  private static Map<String, Object> of(String competitor, Map<String, Object> told) {
    Map<String, Object> row = Body.of("competitorId", competitor);
    row.putAll(told);
    return row;
  }

  private void send(String path, List<Map<String, Object>> rows) throws InterruptedException {
    Import file = new Import(api, CONTENT, path);
    int piece = 0;
    for (List<Map<String, Object>> some : Import.pieces(rows)) {
      file.send("all-" + piece++, some);
      tally.count();
    }
  }

  static int requests(List<Competitor> competitors) {
    return competitors.size()
        + Import.pieces(competitors.stream().flatMap(one -> one.posts().stream()).toList()).size()
        + Import.pieces(competitors.stream().flatMap(one -> one.followerCounts().stream()).toList())
            .size();
  }
}
