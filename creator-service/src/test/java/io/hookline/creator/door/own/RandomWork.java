package io.hookline.creator.door.own;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.deliverable;
import static io.hookline.creator.Fixtures.draftPartnership;

import io.hookline.creator.ContentFacts;
import io.hookline.creator.DoorFixtures;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.SisterEvent;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What is agreed with creators, and what they deliver under it, made at random. */
final class RandomWork {

  private static final Instant PUBLISHED = Instant.parse("2026-09-10T12:00:00Z");

  /**
   * @param who of the creators, by place
   */
  record Deal(int who, String creator, String id) {}

  private static final class Post {
    private final UUID id;
    private int version;
    private int readings;

    private Post(UUID id) {
      this.id = id;
    }
  }

  private final SplittableRandom random;
  private final RandomTerms terms;
  private final Tally tally;
  private final List<Deal> deals = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();

  RandomWork(SplittableRandom random, RandomTerms terms, Tally tally) {
    this.random = random;
    this.terms = terms;
    this.tally = tally;
  }

  void agree(int who, String creator) {
    String id =
        activated(
            draftPartnership(
                """
                {"creatorId": "%s", "name": "Deal", "startsOn": "2026-09-01", "terms": %s}"""
                    .formatted(creator, terms.terms())));
    deals.add(new Deal(who, creator, id));
    tally.add("activate");
  }

  /** Any deal of this creator. */
  Deal of(int who) {
    List<Deal> hers = deals.stream().filter(deal -> deal.who() == who).toList();
    return hers.get(random.nextInt(hers.size()));
  }

  void amend() {
    tally.add(
        "amend",
        asFinance(Role.ADMIN)
            .body("{\"terms\": %s}".formatted(terms.terms()))
            .post(acme("partnerships/" + any().id() + "/amendments")));
  }

  /** She submits it at her door, or the brand for her; most are accepted. */
  void deliver(List<DoorFigures> doors) {
    Deal deal = any();
    String id = deliverable(deal.id());
    String body = "{\"url\": \"https://example.com/1.mp4\"}";
    Response submitted =
        random.nextBoolean()
            ? DoorFixtures.by(doors.get(deal.who()).secret())
                .body(body)
                .post("/v1/door/deliverables/" + id + "/submit")
            : asOperator().body(body).post(acme("deliverables/" + id + "/submit"));
    if (tally.add("submit", submitted) && random.nextInt(6) > 0) {
      tally.add(
          "accept",
          asOperator().header("If-Match", "*").post(acme("deliverables/" + id + "/accept")));
    }
  }

  /** A post comes out, is told to be under another deal, or has been seen more, or less, often. */
  void view() {
    if (posts.isEmpty() || random.nextInt(3) == 0) {
      Post post = new Post(new UUID(random.nextLong(), random.nextLong()));
      posts.add(post);
      place(post);
      tally.add("post");
    }
    Post post = posts.get(random.nextInt(posts.size()));
    if (random.nextInt(4) == 0) {
      place(post);
      tally.add("move a post");
    }
    String at = PUBLISHED.plusSeconds(3600L * ++post.readings).toString();
    Feeds.apply(
        SisterEvent.of("content", "SnapshotRecorded")
            .sparse()
            .with(
                """
                {"id": "%s", "postId": "%s", "dataset": "ORGANIC", "capturedAt": "%s",
                 "collectedAt": "%s", "views": %d}"""
                    .formatted(UUID.randomUUID(), post.id, at, at, random.nextInt(100_000)))
            .in(ACME));
    tally.add("views");
  }

  private void place(Post post) {
    Deal deal = any();
    Feeds.apply(
        ContentFacts.post(
            post.id,
            """
            "creatorId": "%s", "partnershipId": "%s", "publishedAt": "%s","""
                .formatted(deal.creator(), deal.id(), PUBLISHED),
            ++post.version));
  }

  private Deal any() {
    return deals.get(random.nextInt(deals.size()));
  }
}
