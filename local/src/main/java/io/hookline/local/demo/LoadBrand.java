package io.hookline.local.demo;

import static io.hookline.local.service.Service.ATTRIBUTION;
import static io.hookline.local.service.Service.CONTENT;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.local.machine.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the services the story of one brand, each thing after what it refers to. */
final class LoadBrand {

  private static final int IMPORT = 1_000;

  private final BrandStory story;
  private final BrandApi api;
  private final LoadState state;
  private final Crew crew;
  private final Tally tally;
  private final Map<Post, String> posts = new ConcurrentHashMap<>();
  private final Map<Link, String> links = new ConcurrentHashMap<>();

  LoadBrand(BrandStory story, BrandApi api, LoadState state, Crew crew, Tally tally) {
    this.story = story;
    this.api = api;
    this.state = state;
    this.crew = crew;
    this.tally = tally;
  }

  /** What is there before anybody clicks. */
  void stage() throws InterruptedException {
    Roster roster = new Roster(story, api, crew, tally);
    roster.load(state.day());
    Formats formats = new Formats(story.brand(), api, tally);
    formats.load();
    crew.each(story.posts(), post -> post(post, roster, formats));
    crew.each(story.snapshots(), this::snapshot);
    crew.each(story.links(), link -> link(link, roster));
  }

  /** What people have done since. */
  void traffic() throws InterruptedException {
    crew.each(chunks(story.clicks()), this::touches);
    orders();
  }

  private void post(Post post, Roster roster, Formats formats) throws InterruptedException {
    JsonNode created =
        api.create(
            CONTENT,
            "posts",
            "post-" + post.number(),
            Body.of(
                "seriesId", formats.id(post.series()),
                "creatorId", roster.id(post.talent()),
                "network", post.talent().network().name(),
                "title", post.title(),
                "funnelStage", post.stage().name(),
                "publishedAt", post.publishedAt().toString(),
                "url", post.url()));
    posts.put(post, created.path("id").textValue());
    tally.count();
  }

  private void snapshot(Snapshot snapshot) throws InterruptedException {
    api.create(
        CONTENT,
        "posts/" + posts.get(snapshot.post()) + "/snapshots",
        "snapshot-%d-%s".formatted(snapshot.post().number(), snapshot.capturedAt()),
        Body.of(
            "capturedAt", snapshot.capturedAt().toString(),
            "dataset", "ORGANIC",
            "source", snapshot.post().talent().network() == Network.TIKTOK ? "API" : "MANUAL",
            "views", snapshot.views(),
            "reach", snapshot.reach(),
            "likes", snapshot.likes(),
            "comments", snapshot.comments(),
            "shares", snapshot.shares(),
            "saves", snapshot.saves(),
            "profileVisits", snapshot.profileVisits(),
            "linkClicks", snapshot.linkClicks(),
            "fullViews", snapshot.fullViews(),
            "watchSeconds", snapshot.watchSeconds()));
    tally.count();
  }

  private void link(Link link, Roster roster) throws InterruptedException {
    Talent talent = link.talent();
    JsonNode created =
        api.create(
            ATTRIBUTION,
            "links",
            "link-" + link.number(),
            Body.of(
                "creatorId",
                roster.id(talent),
                "postId",
                link.post() == null ? null : posts.get(link.post()),
                "destinationUrl",
                "https://" + story.brand().shop() + link.product().path(),
                "utm",
                Body.of(
                    "source",
                    talent.network().name().toLowerCase(Locale.ROOT),
                    "medium",
                    "creator",
                    "campaign",
                    link.post() == null ? "bio" : "post-" + link.post().number(),
                    "content",
                    talent.handle())));
    links.put(link, created.path("id").textValue());
    tally.count();
  }

  private void touches(List<Click> chunk) throws InterruptedException {
    JsonNode answer =
        api.create(
            ATTRIBUTION,
            "touches/imports",
            "touches-" + chunk.get(0).number(),
            chunk.stream().map(this::touch).toList());
    if (answer.path("rejected").intValue() > 0) {
      throw new Refusal("touches were rejected: " + answer);
    }
    tally.count();
  }

  private Map<String, Object> touch(Click click) {
    Map<String, Object> touch =
        Body.of(
            "externalId", "click-%06d".formatted(click.number()),
            "linkId", links.get(click.link()),
            "occurredAt", click.occurredAt().toString(),
            "kind", "CLICK",
            "clickId", click.clickId());
    if (click.ttclid() != null) {
      touch.put("ttclid", click.ttclid());
    }
    return touch;
  }

  private void orders() throws InterruptedException {
    String token = shopToken();
    for (Map<String, Object> batch : new ShopEvents(story.brand()).batches(story.orders())) {
      JsonNode answer = api.track(token, batch);
      if (answer.path("code").intValue() != 0) {
        throw new Refusal("orders were refused: " + answer);
      }
      tally.count();
    }
  }

  /** The token is shown once: it is kept before anything else is done. */
  private String shopToken() throws InterruptedException {
    String name = "token." + story.brand().slug();
    if (state.get(name).isEmpty()) {
      JsonNode source =
          api.create(
              ATTRIBUTION,
              "event-sources",
              "shop",
              Body.of("name", "Web shop", "kind", "WEB", "code", story.brand().pixel()));
      if (!source.hasNonNull("accessToken")) {
        throw new Refusal("the shop's token was lost when the load was interrupted; use --reset");
      }
      state.put(name, source.path("accessToken").textValue());
    }
    tally.count();
    return state.get(name).orElseThrow();
  }

  private static List<List<Click>> chunks(List<Click> clicks) {
    List<List<Click>> chunks = new ArrayList<>();
    for (int from = 0; from < clicks.size(); from += IMPORT) {
      chunks.add(clicks.subList(from, Math.min(from + IMPORT, clicks.size())));
    }
    return chunks;
  }

  /** How many requests a story takes. */
  static int requests(BrandStory story) {
    return Roster.requests(story)
        + Formats.requests(story.brand())
        + story.posts().size()
        + story.snapshots().size()
        + story.links().size()
        + chunks(story.clicks()).size()
        + new ShopEvents(story.brand()).batches(story.orders()).size()
        + 1;
  }
}
