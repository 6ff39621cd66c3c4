package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.plan.vocabulary.Hashtags;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.produce.disclosure.DisclosureFacts;
import io.hookline.content.produce.disclosure.RequiredDisclosures;
import java.util.Set;
import java.util.stream.Stream;

/** What of a post decides on its disclosures: its content, and what is said beside it. */
final class PostDisclosureFacts {

  /** Keys of the terms with which a post sells. */
  private static final String PROMOTE = "promote";

  private static final String BUY = "buy";
  private static final String USE_THE_CODE = "use-the-code";

  /** Keys of hashtags that say that AI made it. */
  private static final Set<String> AI =
      Set.of("ai", "aigenerated", "aigc", "aivideo", "aiart", "madewithai", "ai_generated");

  private PostDisclosureFacts() {}

  /**
   * @param creatorPaid whether the brand pays its creator on the day
   */
  static DisclosureFacts of(PostContent content, PostFacts facts, boolean creatorPaid) {
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
  static boolean discloseLess(PostContent content, PostFacts before, PostFacts after) {
    return !required(content, after).kinds().containsAll(required(content, before).kinds());
  }

  private static RequiredDisclosures required(PostContent content, PostFacts facts) {
    return RequiredDisclosures.byLaw(of(content, facts, false));
  }

  private static boolean sells(PostContent content, PostFacts facts) {
    Terms terms = facts.terms();
    return PROMOTE.equals(terms.purpose())
        || BUY.equals(terms.callToAction())
        || USE_THE_CODE.equals(terms.callToAction())
        || facts.funnelStage() == FunnelStage.BOFU
        || content.kind() == PostKind.PAID_ONLY;
  }

  private static boolean saysAi(PostContent content, PostFacts facts) {
    return Stream.concat(facts.terms().hashtags().stream(), Hashtags.in(content.caption()).stream())
        .anyMatch(AI::contains);
  }
}
