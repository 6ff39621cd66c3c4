package io.hookline.creator.replica;

import static io.hookline.creator.ContentFacts.brief;
import static io.hookline.creator.ContentFacts.post;
import static io.hookline.creator.ContentFacts.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.Fixtures;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.value.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContentFactsTest {

  private static final UUID NEWEST = new UUID(-1L, -1L);

  private final PostFacts posts;
  private final BriefFacts briefs;
  private final BrandScope scope;
  private final RowSecurity rows;

  private final UUID id = Ids.next();
  private final UUID creator = Ids.next();

  ContentFactsTest(PostFacts posts, BriefFacts briefs, BrandScope scope, RowSecurity rows) {
    this.posts = posts;
    this.briefs = briefs;
    this.scope = scope;
    this.rows = rows;
  }

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  @Test
  void ofAPostTheNewestStandsWhateverCameFirst() {
    UUID partnership = Ids.next();
    String terms =
        """
        "creatorId": "%s", "partnershipId": "%s", "status": "SCHEDULED", "funnelStage": "MOFU",
         "missingDisclosures": ["AI_GENERATED"], "relation": {"kind": "DUET", "postId": null, "url": null},
         "media": {"reference": "x", "sha256": null, "seconds": 23.4},"""
            .formatted(creator, partnership);
    Feeds.page(List.of(post(id, terms, 2), post(id, "", 1)));
    Feeds.apply(post(id, "", 0));
    PostFact found = inAcme(() -> posts.find(id)).orElseThrow();
    assertThat(found.creatorId()).isEqualTo(creator);
    assertThat(found.relationKind()).isEqualTo("DUET");
    assertThat(found.relatedPostId()).isNull();
    assertThat(found.mediaSeconds()).isEqualByComparingTo("23.4");
    assertThat(found.funnelStage()).isEqualTo("MOFU");
    assertThat(found.missingDisclosures()).containsExactly("AI_GENERATED");
    assertThat(found.isOut()).isFalse();
    assertThat(inAcme(() -> posts.ofPartnership(partnership, NEWEST, 10))).containsExactly(found);
  }

  @Test
  void postsOfACreatorAndOfWhoWasMergedIntoHerAreReadTogether() {
    UUID merged = Ids.next();
    UUID later = Ids.next();
    Feeds.apply(
        published(id, creator.toString(), "7412345678901234567"),
        published(later, merged.toString(), "7412345678901234568"),
        published(Ids.next(), Ids.next().toString(), "7412345678901234569"));
    List<UUID> both = List.of(creator, merged);
    assertThat(inAcme(() -> posts.ofCreators(both, NEWEST, 10)))
        .extracting(PostFact::id)
        .containsExactly(later, id);
    assertThat(inAcme(() -> posts.ofCreators(both, later, 10)))
        .extracting(PostFact::id)
        .containsExactly(id);
    assertThat(inAcme(() -> posts.ofVideo("TIKTOK", "7412345678901234568")).orElseThrow().isOut())
        .isTrue();
    assertThat(inAcme(() -> posts.ofVideo("YOUTUBE", "7412345678901234568"))).isEmpty();
  }

  @Test
  void anotherBrandSeesNone() {
    Feeds.apply(
        published(id, creator.toString(), "7412345678901234567"),
        brief(id, creator, "SENT", "Retinol", 1, 1, 1));
    assertThat(in(Fixtures.NORDLYS, () -> posts.find(id))).isEmpty();
    assertThat(in(Fixtures.NORDLYS, () -> briefs.find(id))).isEmpty();
  }

  @Test
  void whatIsOnlyDraftedIsNotShown() {
    Feeds.apply(brief(id, creator, "DRAFT", "Retinol", 1, null, 0));
    BriefFact found = inAcme(() -> briefs.find(id)).orElseThrow();
    assertThat(found.sent()).isNull();
    assertThat(found.sentVersion()).isNull();
  }

  @Test
  void whileTheNextVersionIsWrittenTheOneThatWasSentIsShown() {
    var drafted = brief(id, creator, "DRAFT", "Old", 1, null, 0);
    var sent = brief(id, creator, "SENT", "Old", 1, 1, 1);
    var revised = brief(id, creator, "DRAFT", "New", 2, 1, 2);
    Feeds.page(List.of(revised, sent, drafted));
    assertThatOldIsShown();
    Feeds.apply(brief(id, creator, "SENT", "New", 2, 2, 3));
    assertThat(inAcme(() -> briefs.find(id)).orElseThrow().sent().title()).isEqualTo("New");
    Feeds.apply(sent);
    assertThat(inAcme(() -> briefs.find(id)).orElseThrow().sentVersion()).isEqualTo(2);
  }

  @Test
  void soItIsWhenTheDraftComesFirst() {
    Feeds.apply(brief(id, creator, "DRAFT", "New", 2, 1, 2));
    Feeds.apply(brief(id, creator, "SENT", "Old", 1, 1, 1));
    assertThatOldIsShown();
  }

  private void assertThatOldIsShown() {
    List<BriefFact> found = inAcme(() -> briefs.ofCreators(List.of(creator), NEWEST, 10));
    assertThat(found).extracting(BriefFact::state).containsExactly("DRAFT");
    SentBrief shown = found.get(0).sent();
    assertThat(shown.title()).isEqualTo("Old");
    assertThat(shown.hooks()).containsExactly("Stop.");
    assertThat(shown.standards())
        .containsExactly(new SentBrief.Rule("DONT", "No before and after"));
    assertThat(shown.learnings()).containsExactly("Results first");
    assertThat(shown.publishFrom()).isEqualTo(LocalDate.parse("2026-10-08"));
    assertThat(shown.publishUntil()).isNull();
    assertThat(shown.deliverables())
        .containsExactly(new SentBrief.Wanted("VIDEO", 2, LocalDate.parse("2026-10-01"), null));
  }

  private <T> T inAcme(Supplier<T> work) {
    return in(Fixtures.ACME, work);
  }

  private <T> T in(String brand, Supplier<T> work) {
    return scope.call(
        brand,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      rows.bind(brand);
                      return work.get();
                    }));
  }
}
