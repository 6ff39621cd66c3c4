package io.hookline.local.demo;

import static io.hookline.local.service.Service.CONTENT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells of the posts of creators, as carefully as the brand's team enters them. */
final class LoadCreatorPosts {

  private final BrandStory story;
  private final BrandApi api;
  private final Names names;
  private final Tally tally;
  private final Map<Post, String> ids = new ConcurrentHashMap<>();

  LoadCreatorPosts(BrandStory story, BrandApi api, Names names, Tally tally) {
    this.story = story;
    this.api = api;
    this.names = names;
    this.tally = tally;
  }

  void load(Post post) throws InterruptedException {
    String key = "post-" + post.number();
    String id = api.create(CONTENT, "posts", key, body(post, key)).path("id").textValue();
    ids.put(post, id);
    names.put("post " + post.number(), id);
    tally.count();
  }

  /** Stories speak of {@code last post of miawong}. */
  void nameTheLastOfEach() {
    story
        .posts()
        .forEach(post -> names.put("last post of " + post.talent().handle(), ids.get(post)));
  }

  /** Null for no post. */
  String id(Post post) {
    return post == null ? null : ids.get(post);
  }

  private Map<String, Object> body(Post post, String key) {
    StoryFile file = story.team().file();
    JsonNode terms = file.terms(post.series().name());
    String entered = file.enteredStage();
    boolean disclosed = post.number() % file.disclosedEvery() == 0;
    return Body.of(
        "seriesId", names.id("series " + post.series().name()),
        "creatorId", names.id("creator " + post.talent().handle()),
        "partnershipId", names.id("partnership " + post.talent().handle()),
        "campaignId", names.id("campaign season"),
        "network", post.talent().network().name(),
        "title", post.title(),
        "funnelStage", entered == null ? post.stage().name() : entered,
        "terms", Terms.copy(terms),
        "caption", post.title() + Terms.hashtags(terms),
        "media", file.keepsMedia() ? PostMedia.of(story.brand(), key) : null,
        "disclosure", Body.of("paidPartnership", disclosed),
        "publishedAt", post.publishedAt().toString(),
        "url", post.url());
  }
}
