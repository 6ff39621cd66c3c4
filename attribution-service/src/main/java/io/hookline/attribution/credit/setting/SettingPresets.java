package io.hookline.attribution.credit.setting;

import io.hookline.engine.port.UnitDimension;
import java.util.List;

/**
 * What is proposed by objective. Windows of clicks, views and engaged views are those that the
 * platform offers, so that its own figures can be put beside them; see reference/attribution.md.
 */
final class SettingPresets {

  private static final int DAY = 24;
  private static final int WEEK = 7 * DAY;
  private static final int FORTNIGHT = 14 * DAY;
  private static final int FOUR_WEEKS = 28 * DAY;

  static final List<SettingPreset> ALL =
      List.of(
          new SettingPreset(
              SettingObjective.DIRECT_RESPONSE,
              "Direct response",
              SettingRules.of(CreditModel.LAST_TOUCH, new Windows(DAY, 0, 0, DAY, DAY, DAY, 0)),
              "Who buys within a day of a click came by it. The strictest of the presets, for offers"
                  + " that are taken at once.",
              "What people saw before, and whoever thinks it over for longer than a day, counts for"
                  + " nothing: it gives too little to what makes a brand known."),
          new SettingPreset(
              SettingObjective.PLATFORM_DEFAULT,
              "Platform default",
              SettingRules.of(
                  CreditModel.LAST_TOUCH, new Windows(WEEK, DAY, 0, WEEK, WEEK, WEEK, 0)),
              "The default of TikTok's own reports, 7-day click and 1-day view, for comparing with"
                  + " them.",
              "It over-credits: a view within a day is given the whole order, also of people who had"
                  + " decided before, and the more of them the wider an ad is shown. Put it beside a"
                  + " stricter setting, and beside a lift study before money is moved on it."),
          new SettingPreset(
              SettingObjective.CONSIDERED_PURCHASE,
              "Considered purchase",
              new SettingRules(
                  CreditModel.TIME_DECAY,
                  new Windows(
                      FOUR_WEEKS, DAY, WEEK, FOUR_WEEKS, FOUR_WEEKS, FOUR_WEEKS, FOUR_WEEKS),
                  null,
                  null,
                  WEEK,
                  null,
                  null,
                  null),
              "What costs more is compared for weeks: clicks of four weeks count, the later ones more,"
                  + " by half with each week.",
              "Results of the last four weeks still grow. Compare periods that are as old."),
          new SettingPreset(
              SettingObjective.AWARENESS,
              "Awareness",
              new SettingRules(
                  CreditModel.POSITION_BASED,
                  new Windows(
                      FOUR_WEEKS, WEEK, FOUR_WEEKS, FOUR_WEEKS, FOUR_WEEKS, FOUR_WEEKS, WEEK),
                  null,
                  null,
                  null,
                  null,
                  null,
                  null),
              "Who opens a path counts as much as who closes it; views of a week and engaged views of"
                  + " four weeks count.",
              "Long windows of views catch many who would have bought anyway. Read it as who was"
                  + " there, not as who caused it."),
          new SettingPreset(
              SettingObjective.CREATOR_SALES,
              "Creators' sales",
              SettingRules.of(
                  CreditModel.LAST_TOUCH, new Windows(WEEK, 0, 0, WEEK, FOUR_WEEKS, WEEK, WEEK)),
              "Links, codes and what shoppers answer tie orders to creators; views do not.",
              "It is not what commissions are paid by: those follow the decision about each order."),
          new SettingPreset(
              SettingObjective.STORE_VISITS,
              "Store visits",
              SettingRules.of(
                  CreditModel.LAST_TOUCH, new Windows(FORTNIGHT, 0, WEEK, WEEK, WEEK, DAY, WEEK)),
              "On the way to a branch two weeks pass; a scan in the branch is of the same day.",
              "Only orders of people who are known both online and at the till can be tied."),
          new SettingPreset(
              SettingObjective.CROSS_CHANNEL,
              "All channels",
              new SettingRules(
                  CreditModel.MARKOV,
                  new Windows(FOUR_WEEKS, DAY, WEEK, FOUR_WEEKS, FOUR_WEEKS, FOUR_WEEKS, 0),
                  null,
                  null,
                  null,
                  1,
                  UnitDimension.CHANNEL,
                  null),
              "What each channel adds to the paths that all of them make, worked out of paths that"
                  + " ended with an order and of those that did not.",
              "It needs some hundreds of conversions on paths of several channels, and knows only the"
                  + " touches that are recorded here."));

  private SettingPresets() {}
}
