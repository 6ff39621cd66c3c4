package io.hookline.local.demo;

import static io.hookline.local.service.Service.CREATOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads the brand and who works for it: creators, their partnerships and promo codes. */
final class LoadCreators {

  /** The brand; then a creator, a partnership, its activation and a code for each. */
  private static final int REQUESTS_PER_TALENT = 4;

  private static final Duration BEFORE_THE_FIRST_POST = Duration.ofDays(5);

  private final BrandStory story;
  private final BrandApi api;
  private final Crew crew;
  private final Tally tally;
  private final Names names;
  private final AgreedTerms terms;
  private final PlaySteps steps;
  private final Map<Talent, String> ids = new ConcurrentHashMap<>();

  LoadCreators(
      BrandStory story, BrandApi api, PlaySteps steps, Names names, Crew crew, Tally tally) {
    this.story = story;
    this.steps = steps;
    this.terms = AgreedTerms.of(story);
    this.api = api;
    this.names = names;
    this.crew = crew;
    this.tally = tally;
  }

  static int requests(BrandStory story) {
    return 1 + REQUESTS_PER_TALENT * story.brand().talents().size();
  }

  void load(Instant end) throws InterruptedException {
    Brand brand = story.brand();
    api.register(
        Body.of(
            "slug", brand.slug(),
            "name", brand.name(),
            "timeZone", brand.zone().getId(),
            "currency", brand.currency()));
    tally.count();
    steps.play("campaigns");
    Instant start = end.minus(Posts.PERIOD).minus(BEFORE_THE_FIRST_POST);
    LocalDate startsOn = LocalDate.ofInstant(start, brand.zone());
    crew.each(brand.talents(), talent -> engage(talent, startsOn));
  }

  String id(Talent talent) {
    return ids.get(talent);
  }

  private void engage(Talent talent, LocalDate startsOn) throws InterruptedException {
    String creator =
        create(
            "creators",
            "creator-" + talent.handle(),
            Body.of(
                "displayName", talent.name(),
                "email", talent.handle() + "@creators.example",
                "accounts",
                    List.of(Body.of("network", talent.network().name(), "handle", talent.handle())),
                "groupId", names.id("group " + terms.group(talent)),
                "country", terms.country(talent)));
    ids.put(talent, creator);
    names.put("creator " + talent.handle(), creator);
    String partnership =
        create(
            "partnerships",
            "partnership-" + talent.handle(),
            Body.of(
                "creatorId",
                creator,
                "campaignId",
                names.id("campaign season"),
                "name",
                "Launch season",
                "startsOn",
                startsOn.toString(),
                "endsOn",
                null,
                "terms",
                terms.of(talent)));
    names.put("partnership " + talent.handle(), partnership);
    for (String step : List.of("propose", "activate")) {
      create("partnerships/" + partnership + "/" + step, step + "-" + talent.handle(), Body.of());
    }
    create(
        "promo-codes",
        "code-" + talent.handle(),
        Body.of(
            "partnershipId",
            partnership,
            "campaignId",
            names.id("campaign season"),
            "code",
            talent.code(),
            "validFrom",
            null,
            "validUntil",
            null));
  }

  private String create(String path, String key, Object body) throws InterruptedException {
    String id = api.create(CREATOR, path, key, body).path("id").textValue();
    tally.count();
    return id;
  }
}
