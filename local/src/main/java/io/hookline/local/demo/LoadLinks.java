package io.hookline.local.demo;

import static io.hookline.local.service.Service.ATTRIBUTION;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Agrees on the words of tags, and makes links that keep to them: creators', and one to scan. */
final class LoadLinks {

  private static final String TAXONOMY = "utm-taxonomy";

  private final BrandStory story;
  private final BrandApi api;
  private final LoadCreatorPosts posts;
  private final Names names;
  private final Tally tally;
  private final Map<Link, String> links = new ConcurrentHashMap<>();

  LoadLinks(BrandStory story, BrandApi api, LoadCreatorPosts posts, Names names, Tally tally) {
    this.story = story;
    this.api = api;
    this.posts = posts;
    this.names = names;
    this.tally = tally;
  }

  /** To be called before the first link. */
  void words() throws InterruptedException {
    if (api.read(ATTRIBUTION, TAXONOMY).path("version").longValue() == 0) {
      api.write(
          ATTRIBUTION,
          TAXONOMY,
          0,
          Body.of(
              "source",
              rule(
                  true,
                  Stream.of(
                      word("tiktok", "tt", "tik-tok"),
                      word("instagram", "ig"),
                      word("youtube", "yt"),
                      word("counter")),
                  List.of()),
              "medium",
              rule(
                  true,
                  Stream.of(word("creator", "influencer"), word("qr"), word("paid")),
                  List.of()),
              "campaign",
              rule(true, Stream.of(word("bio"), word("shop")), List.of("post-*", "*-2026"))));
    }
    tally.count();
    api.create(
        ATTRIBUTION,
        "visitor-rules",
        "visitor-rule",
        Body.of(
            "kind", "AGENT",
            "value", "HooklineDemoMonitor",
            "visitorClass", "BOT",
            "note", "Looks every minute whether the shop is there"));
    tally.count();
    api.create(
        ATTRIBUTION,
        "links",
        "link-counter",
        Body.of(
            "kind",
            "QR",
            "destinationUrl",
            "https://" + story.brand().shop() + "/",
            "utm",
            Body.of("source", "counter", "medium", "qr", "campaign", "shop")));
    tally.count();
  }

  private static Map<String, Object> rule(
      boolean required, Stream<Map<String, Object>> words, List<String> patterns) {
    return Body.of(
        "required", required, "words", words.toList(), "patterns", patterns, "handles", false);
  }

  private static Map<String, Object> word(String word, String... aliases) {
    return Body.of("word", word, "aliases", List.of(aliases));
  }

  void link(Link link, LoadCreators creators) throws InterruptedException {
    Talent talent = link.talent();
    boolean bio = link.post() == null;
    String id =
        api.create(
                ATTRIBUTION,
                "links",
                "link-" + link.number(),
                Body.of(
                    "kind",
                    bio ? "BIO" : "POST",
                    "creatorId",
                    creators.id(talent),
                    "postId",
                    posts.id(link.post()),
                    "campaignId",
                    names.id("campaign season"),
                    "destinationUrl",
                    "https://" + story.brand().shop() + link.product().path(),
                    "utm",
                    Body.of(
                        "source",
                        talent.network().name().toLowerCase(Locale.ROOT),
                        "medium",
                        "creator",
                        "campaign",
                        bio ? "bio" : "post-" + link.post().number(),
                        "content",
                        talent.handle())))
            .path("id")
            .textValue();
    links.put(link, id);
    tally.count();
  }

  String id(Link link) {
    return links.get(link);
  }

  static int requests(BrandStory story) {
    return story.links().size() + 3;
  }
}
