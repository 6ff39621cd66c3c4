package io.hookline.content.learn.experiment;

import static io.hookline.content.learn.experiment.Variable.CALL_TO_ACTION;
import static io.hookline.content.learn.experiment.Variable.EDIT;
import static io.hookline.content.learn.experiment.Variable.FIRST_LINE;
import static io.hookline.content.learn.experiment.Variable.FIRST_SHOT;
import static io.hookline.content.learn.experiment.Variable.HOOK;
import static io.hookline.content.learn.experiment.Variable.LENGTH;
import static io.hookline.content.learn.experiment.Variable.OFFER;
import static io.hookline.content.learn.experiment.Variable.PACING;
import static io.hookline.content.learn.experiment.Variable.PAYOFF;
import static io.hookline.content.learn.experiment.Variable.PROOF;
import static io.hookline.content.learn.experiment.Variable.SCRIPT;
import static io.hookline.content.learn.experiment.Variable.TIME;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which of the variables each field of a post, its script and its shot list belongs to. A field
 * that stands nowhere here belongs to none: two posts that differ in it are not compared.
 */
final class FieldRules {

  /** By how much videos may differ in length where the length is not what is tried, as a part. */
  static final double LENGTH_TOLERANCE = 0.1;

  private static final Set<Variable> CUTS = EnumSet.complementOf(EnumSet.of(TIME));

  /**
   * What says nothing of what viewers see: ids, names and states of the work, and when a post goes
   * out, which is never the same for two; see {@link #PLANNED_FOR}.
   */
  static final Set<String> HARMLESS =
      Set.of(
          "id",
          "externalId",
          "title",
          "status",
          "contentVersion",
          "approvedVersion",
          "publishedVersion",
          "publishedAt",
          "url",
          "networkPostId",
          "missingDisclosures",
          "learningIds",
          "removedAt",
          "removalReason",
          "version",
          "createdAt",
          "updatedAt");

  /** Two posts of one account cannot go out at once: order and slot are by lot instead. */
  static final String PLANNED_FOR = "plannedFor";

  static final String SECONDS = "media.seconds";

  /** What has to be the same whatever is tried. */
  static final Set<String> SAME =
      Set.of(
          "seriesId",
          "creatorId",
          "accountId",
          "partnershipId",
          "mentionId",
          "campaignId",
          "ideaId",
          "network",
          "kind",
          "funnelStage",
          "terms.seriesKind",
          "terms.purpose",
          "terms.voice",
          "terms.hashtags",
          "terms.searchKeywords",
          "terms.communities",
          "relation.kind",
          "relation.postId",
          "relation.url",
          "disclosure.paidPartnership",
          "disclosure.ownBrand",
          "disclosure.aiGenerated",
          "interaction.privacy",
          "interaction.commentsOpen",
          "interaction.duetAllowed",
          "interaction.stitchAllowed");

  /** What may differ if it is what is tried. */
  static final Map<String, Set<Variable>> OWNED = owned();

  private FieldRules() {}

  private static Map<String, Set<Variable>> owned() {
    Map<String, Set<Variable>> owned = new HashMap<>();
    owned.put(PLANNED_FOR, EnumSet.of(TIME));
    owned.put("terms.hookKind", EnumSet.of(HOOK, FIRST_LINE, FIRST_SHOT));
    owned.put("terms.proof", EnumSet.of(PROOF));
    owned.put("terms.format", EnumSet.of(EDIT));
    owned.put("terms.callToAction", EnumSet.of(CALL_TO_ACTION));
    owned.put("terms.sound", EnumSet.of(EDIT));
    owned.put("caption", EnumSet.of(FIRST_LINE, OFFER, CALL_TO_ACTION));
    owned.put("links", EnumSet.of(OFFER, CALL_TO_ACTION));
    owned.put("media.reference", CUTS);
    owned.put("media.sha256", CUTS);
    owned.put(SECONDS, EnumSet.of(LENGTH, PACING));
    owned.put("script.HOOK", EnumSet.of(HOOK, FIRST_LINE, SCRIPT));
    owned.put("script.CONTEXT", EnumSet.of(SCRIPT, PROOF, LENGTH));
    owned.put("script.PAYOFF", EnumSet.of(SCRIPT, PAYOFF));
    owned.put("script.NEXT_STEP", EnumSet.of(SCRIPT, OFFER, CALL_TO_ACTION));
    owned.put("script.OTHER", EnumSet.of(SCRIPT, PROOF, OFFER, LENGTH));
    owned.put("shotList.first", EnumSet.of(HOOK, FIRST_LINE, FIRST_SHOT, EDIT, PACING));
    owned.put(
        "shotList.others",
        EnumSet.of(SCRIPT, PACING, PROOF, PAYOFF, OFFER, CALL_TO_ACTION, EDIT, LENGTH));
    return Map.copyOf(owned);
  }

  static boolean belongs(String field, Variable variable) {
    return OWNED.getOrDefault(field, Set.of()).contains(variable);
  }

  /** Whether two posts may differ in the field although it is not what is tried. */
  static boolean isHarmless(String field) {
    return HARMLESS.contains(field) || field.equals(PLANNED_FOR);
  }
}
