package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.plan.vocabulary.Hashtags;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.produce.disclosure.DisclosureFacts;
import io.hookline.content.produce.disclosure.RequiredDisclosures;
import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What of a post decides on its disclosures: its content, and what is said beside it. A term that
 * was merged into another one is read as that, on both sides: merging "Buy" into "Shop now" does
 * not end what must be said of a post that calls to buy.
 */
final class PostDisclosureFacts {

  /** Terms with which a post sells. */
  private static final Terms PROMOTE = terms("promote", "buy");

  private static final Terms USE_THE_CODE = terms(null, "use-the-code");

  /** Keys of hashtags that say that AI made it. */
  private static final Set<String> AI =
      Set.of("ai", "aigenerated", "aigc", "aivideo", "aiart", "madewithai", "ai_generated");

  private final UnaryOperator<Terms> meant;

  /**
   * @param meant what terms mean now, after merges
   */
  PostDisclosureFacts(UnaryOperator<Terms> meant) {
    this.meant = meant;
  }

  private static Terms terms(String purpose, String callToAction) {
    return new Terms(null, null, purpose, null, null, null, callToAction, null, null, null, null);
  }

  /**
   * @param creatorPaid whether the brand pays its creator on the day
   */
  DisclosureFacts of(PostContent content, PostFacts facts, boolean creatorPaid) {
    return new DisclosureFacts(
        content.creatorId() != null,
        content.partnershipId() != null,
        creatorPaid,
        sells(content, facts),
        saysAi(content, facts));
  }

  /**
   * Whether the same content would have to disclose less with these facts: who approved it has not
   * approved that.
   */
  boolean discloseLess(PostContent content, PostFacts before, PostFacts after) {
    return !required(content, after).kinds().containsAll(required(content, before).kinds());
  }

  private RequiredDisclosures required(PostContent content, PostFacts facts) {
    return RequiredDisclosures.byLaw(of(content, facts, false));
  }

  private boolean sells(PostContent content, PostFacts facts) {
    Terms terms = meant.apply(facts.terms());
    Terms promote = meant.apply(PROMOTE);
    return promote.purpose().equals(terms.purpose())
        || promote.callToAction().equals(terms.callToAction())
        || meant.apply(USE_THE_CODE).callToAction().equals(terms.callToAction())
        || facts.funnelStage() == FunnelStage.BOFU
        || content.kind() == PostKind.PAID_ONLY;
  }

  private boolean saysAi(PostContent content, PostFacts facts) {
    Terms terms = facts.terms();
    return Stream.of(
            terms.hashtags(), meant.apply(terms).hashtags(), Hashtags.in(content.caption()))
        .flatMap(Collection::stream)
        .anyMatch(AI::contains);
  }
}
