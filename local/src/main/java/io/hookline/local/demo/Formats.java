package io.hookline.local.demo;

import static io.hookline.local.service.Service.CONTENT;

import java.util.Map;

/** Loads pillars and series, which every post belongs to. */
final class Formats {

  private final Brand brand;
  private final BrandApi api;
  private final StoryFile file;
  private final Names names;
  private final Tally tally;

  Formats(BrandStory story, BrandApi api, Names names, Tally tally) {
    this.brand = story.brand();
    this.api = api;
    this.file = story.team().file();
    this.names = names;
    this.tally = tally;
  }

  static int requests(Brand brand) {
    return brand.pillars().size() + brand.series().size();
  }

  void load() throws InterruptedException {
    for (Pillar pillar : brand.pillars()) {
      String id = pillar(pillar);
      for (Series series : pillar.series()) {
        names.put("series " + series.name(), series(series, id));
      }
    }
  }

  private String pillar(Pillar pillar) throws InterruptedException {
    String id =
        create(
            "pillars",
            "pillar-" + brand.pillars().indexOf(pillar),
            whole(
                pillar.name(),
                Body.of("name", pillar.name(), "description", pillar.description())));
    names.put("pillar " + pillar.name(), id);
    return id;
  }

  private String series(Series series, String pillar) throws InterruptedException {
    return create(
        "series",
        "series-" + brand.series().indexOf(series),
        whole(
            series.name(),
            Body.of(
                "pillarId", pillar,
                "name", series.name(),
                "hook", series.hook(),
                "context", series.context(),
                "payoff", series.payoff(),
                "nextStep", series.nextStep(),
                "state", "ACTIVE")));
  }

  /** With what the team has written down about it. */
  private Map<String, Object> whole(String name, Map<String, Object> body) {
    file.format(name).properties().forEach(more -> body.put(more.getKey(), more.getValue()));
    return body;
  }

  private String create(String path, String key, Object body) throws InterruptedException {
    String id = api.create(CONTENT, path, key, body).path("id").textValue();
    tally.count();
    return id;
  }
}
