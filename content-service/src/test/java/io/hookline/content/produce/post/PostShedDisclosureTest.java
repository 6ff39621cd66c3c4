package io.hookline.content.produce.post;

import static io.hookline.content.produce.disclosure.RequiredDisclosures.NONE;
import static io.hookline.content.produce.post.SomePosts.NOW;
import static io.hookline.content.produce.post.SomePosts.facts;
import static io.hookline.content.produce.post.SomePosts.publication;
import static io.hookline.content.produce.post.SomePosts.update;
import static io.hookline.content.produce.post.SomePosts.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was approved with a label to carry does not go out without by other words beside it. */
class PostShedDisclosureTest {

  private static final UUID NOBODY = null;

  private static Terms terms(String purpose, String callToAction, String... hashtags) {
    return new Terms(
        null, null, purpose, null, null, null, callToAction, null, List.of(hashtags), null, null);
  }

  static Stream<PostUpdate> whatAsksForALabel() {
    return Stream.of(
        facts(NOBODY, FunnelStage.BOFU, Terms.NONE),
        facts(NOBODY, FunnelStage.TOFU, terms("promote", null)),
        facts(NOBODY, FunnelStage.TOFU, terms(null, "buy")),
        facts(NOBODY, FunnelStage.TOFU, terms(null, "use-the-code")),
        facts(NOBODY, FunnelStage.TOFU, terms(null, null, "skintok", "aigenerated")));
  }

  @ParameterizedTest
  @MethodSource("whatAsksForALabel")
  void takingItAwayTakesTheApprovalAway(PostUpdate labelled) {
    PostUpdate bare = facts(NOBODY, FunnelStage.MOFU, terms("educate", "save", "skintok"));
    for (PostStatus status :
        List.of(PostStatus.IN_REVIEW, PostStatus.APPROVED, PostStatus.SCHEDULED)) {
      Post post = post(labelled, status);
      update(post, bare, NOW);
      assertThat(view(post).status()).as("%s", status).isEqualTo(PostStatus.DRAFT);
      assertThat(view(post).contentVersion()).isEqualTo(2);

      Post asked = post(bare, status);
      update(asked, labelled, NOW);
      assertThat(view(asked).status()).as("a label that is asked for later").isEqualTo(status);
      assertThat(view(asked).contentVersion()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("whatAsksForALabel")
  void norIsItTakenAwayWhileThePostGoesOut(PostUpdate labelled) {
    Post post = post(labelled, PostStatus.APPROVED);
    post.hold(PublishingHold.until(null));
    assertThatThrownBy(() -> update(post, facts(NOBODY, FunnelStage.TOFU, Terms.NONE), NOW))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.code()).isEqualTo(PostProblem.POST_BEING_PUBLISHED));
    assertThat(view(post).terms()).isEqualTo(labelled.terms());
  }

  /** A creator discloses what is paid, whatever it is meant for; and one reason is enough. */
  @Test
  void whatTakesNoLabelAwayLeavesTheApproval() {
    UUID mia = Ids.next();
    Post ofCreator = post(facts(mia, FunnelStage.BOFU, Terms.NONE), PostStatus.APPROVED);
    update(ofCreator, facts(mia, FunnelStage.MOFU, Terms.NONE), NOW);
    assertThat(view(ofCreator).status()).isEqualTo(PostStatus.APPROVED);

    Post twice = post(facts(NOBODY, FunnelStage.BOFU, terms("promote", null)), PostStatus.APPROVED);
    update(twice, facts(NOBODY, FunnelStage.MOFU, terms("promote", null)), NOW);
    assertThat(view(twice).status()).isEqualTo(PostStatus.APPROVED);
  }

  @Test
  void ofAPostThatIsOutNothingIsApprovedAnew() {
    Post post = post(facts(NOBODY, FunnelStage.BOFU, Terms.NONE), PostStatus.APPROVED);
    post.publish(publication(NOW), true, NONE, NOW);
    update(post, facts(NOBODY, FunnelStage.TOFU, Terms.NONE), NOW);
    assertThat(view(post).contentVersion()).isEqualTo(1);
  }

  /** "Buy" is "Shop now" by now, and "#aiart" is "#art". */
  @Test
  void mergedTermsAskForWhatTheyAskedForBefore() {
    PostDisclosureFacts rules = new PostDisclosureFacts(PostShedDisclosureTest::merged);
    for (PostUpdate labelled :
        List.of(
            facts(NOBODY, FunnelStage.TOFU, terms(null, "buy")),
            facts(NOBODY, FunnelStage.TOFU, terms(null, "shop-now")),
            facts(NOBODY, FunnelStage.TOFU, terms(null, "order")))) {
      assertThat(rules.of(labelled.content(), labelled.facts(), false).promotional()).isTrue();
      Post post = post(labelled, PostStatus.APPROVED);
      post.update(facts(NOBODY, FunnelStage.TOFU, terms(null, "shop-now")), rules, NOW);
      assertThat(view(post).status()).isEqualTo(PostStatus.APPROVED);
      post.update(facts(NOBODY, FunnelStage.TOFU, terms(null, "save")), rules, NOW);
      assertThat(view(post).status()).isEqualTo(PostStatus.DRAFT);
    }
    PostUpdate aiArt = facts(NOBODY, FunnelStage.TOFU, terms(null, null, "aiart"));
    assertThat(rules.of(aiArt.content(), aiArt.facts(), false).saysAi()).isTrue();
    PostUpdate art = facts(NOBODY, FunnelStage.TOFU, terms(null, null, "art"));
    assertThat(rules.of(art.content(), art.facts(), false).saysAi()).isFalse();
  }

  private static Terms merged(Terms kept) {
    Map<String, String> into = Map.of("buy", "shop-now", "order", "shop-now", "aiart", "art");
    String call = kept.callToAction();
    return terms(
        kept.purpose(),
        call == null ? null : into.getOrDefault(call, call),
        kept.hashtags().stream().map(tag -> into.getOrDefault(tag, tag)).toArray(String[]::new));
  }

  private static Post post(PostUpdate facts, PostStatus status) {
    Post post = new Post(Ids.next(), null, Network.TIKTOK, PostStatus.DRAFT, facts, NOW);
    post.submit(1, NOW);
    if (status != PostStatus.IN_REVIEW) {
      post.approve(1, NOW);
    }
    if (status == PostStatus.SCHEDULED) {
      post.schedule(true, NOW);
    }
    return post;
  }
}
