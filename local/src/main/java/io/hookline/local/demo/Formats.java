package io.hookline.local.demo;

import static io.hookline.local.service.Service.CONTENT;

import java.util.HashMap;
import java.util.Map;

/** Loads pillars and series, which every post belongs to. */
final class Formats {

  private final Brand brand;
  private final BrandApi api;
  private final Tally tally;
  private final Map<Series, String> ids = new HashMap<>();

  Formats(Brand brand, BrandApi api, Tally tally) {
    this.brand = brand;
    this.api = api;
    this.tally = tally;
  }

  static int requests(Brand brand) {
    return brand.pillars().size() + brand.series().size();
  }

  void load() throws InterruptedException {
    for (Pillar pillar : brand.pillars()) {
      String id =
          create(
              "pillars",
              "pillar-" + brand.pillars().indexOf(pillar),
              Body.of("name", pillar.name(), "description", pillar.description()));
      for (Series series : pillar.series()) {
        ids.put(
            series,
            create(
                "series",
                "series-" + brand.series().indexOf(series),
                Body.of(
                    "pillarId", id,
                    "name", series.name(),
                    "hook", series.hook(),
                    "context", series.context(),
                    "payoff", series.payoff(),
                    "nextStep", series.nextStep(),
                    "state", "ACTIVE")));
      }
    }
  }

  String id(Series series) {
    return ids.get(series);
  }

  private String create(String path, String key, Object body) throws InterruptedException {
    String id = api.create(CONTENT, path, key, body).path("id").textValue();
    tally.count();
    return id;
  }
}
