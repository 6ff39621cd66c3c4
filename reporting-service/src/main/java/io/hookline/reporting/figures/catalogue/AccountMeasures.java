package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.INTENT;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.MONEY;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import io.hookline.reporting.figures.objective.Proof;
import java.util.stream.Stream;

/** The brand's own accounts, those of its creators that it watches, and what creators are paid. */
final class AccountMeasures {

  private static final Count START = days("followers_at_start").called(Denominator.FOLLOWERS);
  private static final Count END = days("followers_at_end");
  private static final Count THEIR_START =
      ofCreators("followers_at_start").called(Denominator.FOLLOWERS);
  private static final Count THEIR_END = ofCreators("followers_at_end");

  private AccountMeasures() {}

  static Stream<Measure> all() {
    return Stream.concat(own(), creators());
  }

  private static Stream<Measure> creators() {
    return Stream.of(
        Measure.sum(
                "creator_followers",
                "Followers of creators",
                COUNT,
                EXPOSURE,
                THEIR_END,
                "followers of creators' accounts at the period's end")
            .atEnd()
            .caveat("Who follows two accounts is counted twice")
            .caveat("Of creators' accounts that the brand watches"),
        Measure.sum(
            "creator_follower_growth",
            "Follower growth of creators",
            COUNT,
            EXPOSURE,
            THEIR_END.minus(THEIR_START),
            "followers of creators' accounts at end - at start"),
        Measure.ratio(
            "creator_follower_growth_rate",
            "Follower growth rate of creators",
            SHARE,
            EXPOSURE,
            THEIR_END.minus(THEIR_START),
            THEIR_START,
            "(followers of creators' accounts at end - at start) / followers at start"));
  }

  private static Stream<Measure> own() {
    return Stream.of(
        Measure.sum("followers", "Followers", COUNT, EXPOSURE, END, "followers at the period's end")
            .atEnd()
            .caveat("Who follows two accounts is counted twice"),
        Measure.sum(
            "follower_growth",
            "Follower growth",
            COUNT,
            EXPOSURE,
            END.minus(START),
            "followers at end - at start"),
        Measure.ratio(
            "follower_growth_rate",
            "Follower growth rate",
            SHARE,
            EXPOSURE,
            END.minus(START),
            START,
            "(followers at end - at start) / followers at start"),
        Measure.sum(
            "account_profile_views",
            "Profile views of accounts",
            COUNT,
            INTENT,
            days("profile_views"),
            "profile views that accounts tell"),
        Measure.sum(
                "bio_link_clicks",
                "Bio link clicks",
                COUNT,
                INTENT,
                days("bio_link_clicks"),
                "clicks on the link in the profile")
            .proof(Proof.CLICKS),
        Measure.sum(
                "account_views",
                "Views of accounts",
                COUNT,
                EXPOSURE,
                days("views"),
                "views of all videos that accounts tell")
            .proof(Proof.VIEWS),
        Measure.sum(
            "creator_fee",
            "Creator fee",
            MONEY,
            EXPOSURE,
            Count.of(Facts.FEES, "c.fee"),
            "fees of partnerships that were agreed and run in the period, in full"));
  }

  private static Count ofCreators(String column) {
    return Count.of(Facts.CREATOR_ACCOUNT_DAYS, "c." + column).flagged();
  }

  private static Count days(String column) {
    return Count.of(Facts.ACCOUNT_DAYS, "c." + column).flagged();
  }
}
