package io.hookline.local.demo;

import static io.hookline.local.service.Service.CONTENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells of the posts of the brand's own accounts, with all that the team has kept of them. */
final class LoadOwnPosts {

  private final BrandStory story;
  private final BrandApi api;
  private final Names names;
  private final Tally tally;

  LoadOwnPosts(BrandStory story, BrandApi api, Names names, Tally tally) {
    this.story = story;
    this.api = api;
    this.names = names;
    this.tally = tally;
  }

  void load(OwnPost post) throws InterruptedException {
    String id =
        api.create(CONTENT, "posts", "own-" + post.key(), body(post)).path("id").textValue();
    names.put(post.name(), id);
    tally.count();
  }

  void answer(OwnPost post) throws InterruptedException {
    api.create(
        CONTENT,
        "comment-answers",
        "answer-" + post.key(),
        Body.of(
            "commentId", names.id("comment " + post.cell("answers")),
            "postId", names.id(post.name()),
            "kind", "REPLY"));
    tally.count();
  }

  /** Has everybody approve it who has to, and then schedules it. */
  void schedule(OwnPost post) throws InterruptedException {
    String path = "posts/" + names.id(post.name());
    int approvals = story.team().file().approvals();
    if (approvals > 0) {
      JsonNode review =
          send(path + "/reviews", "review-" + post.key(), Body.of("contentVersion", 1));
      String approve = "reviews/%s/approve".formatted(review.path("id").textValue());
      for (int step = 1; step <= approvals; step++) {
        send(approve, "approve-%d-%s".formatted(step, post.key()), Body.of("step", step));
      }
    }
    send(path + "/schedule", "schedule-" + post.key(), Body.of());
  }

  private JsonNode send(String path, String key, Object body) throws InterruptedException {
    JsonNode answer = api.create(CONTENT, path, key, body);
    tally.count();
    return answer;
  }

  private Map<String, Object> body(OwnPost post) {
    String network = post.network().name();
    Map<String, Object> body =
        Body.of(
            "network", network,
            "accountId", names.id("account " + network.toLowerCase(Locale.ROOT)),
            "ideaId", post.cell("idea") == null ? null : names.id("idea " + post.cell("idea")),
            "learningIds", learnings(post),
            "seriesId", post.series() == null ? null : names.id("series " + post.series()),
            "kind", post.cell("kind"),
            "title", post.title(),
            "funnelStage", post.stage().name(),
            "terms", terms(post),
            "caption", post.cell("caption"),
            "disclosure", Body.of("ownBrand", post.says("own"), "aiGenerated", post.says("ai")),
            "plannedFor", post.plannedFor() == null ? null : post.plannedFor().toString());
    if (story.team().file().keepsMedia() && post.cell("caption") != null) {
      body.put("media", PostMedia.of(story.brand(), "own-" + post.key()));
    }
    if (post.cell("relation") != null) {
      String[] kindAndPost = post.cell("relation").split(" ", 2);
      body.put(
          "relation",
          Body.of("kind", kindAndPost[0], "postId", names.id("post " + kindAndPost[1])));
    }
    if (post.isOut()) {
      body.put("publishedAt", post.publishedAt().toString());
      body.put("url", post.url());
    } else {
      body.put("status", post.cell("status"));
    }
    return body;
  }

  private List<String> learnings(OwnPost post) {
    return post.cell("learning") == null
        ? List.of()
        : List.of(names.id("learning " + post.cell("learning")));
  }

  /** Those of its series, and what is different this time. */
  private ObjectNode terms(OwnPost post) {
    ObjectNode terms = Terms.copy(story.team().file().terms(post.series()));
    for (String vocabulary : List.of("hookKind", "proof", "format", "callToAction", "sound")) {
      if (post.cell(vocabulary) != null) {
        terms.put(vocabulary, post.cell(vocabulary));
      }
    }
    Terms.add(terms, "searchKeywords", post.cell("searchKeyword"));
    Terms.add(terms, "hashtags", post.cell("hashtag"));
    return terms;
  }
}
